namespace Arena.Challenges;

/// <summary>Groups of cases that mean something beyond their name.</summary>
public static class CaseGroups
{
    /// <summary>The group of cases that a device which is only imitated leaves out: it would take minutes for them.</summary>
    public const string Large = "large";
}
