namespace Arena.Core.Scheduling;

/// <summary>How much of the load a day of the week takes. Stored by name: never renamed.</summary>
public enum EasyDay
{
    /// <summary>Its full share.</summary>
    Normal,

    /// <summary>About half of it.</summary>
    Reduced,

    /// <summary>Only what no other day can take.</summary>
    Minimum,
}
