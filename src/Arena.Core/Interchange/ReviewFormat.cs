namespace Arena.Core.Interchange;

/// <summary>Forms of review logs.</summary>
public enum ReviewFormat
{
    /// <summary>CSV with the columns of the FSRS optimizer.</summary>
    FsrsCsv,

    /// <summary>JSON with the review logs of py-fsrs.</summary>
    PyFsrs,

    /// <summary>CSV with the columns of Anki's table revlog; read only.</summary>
    AnkiRevlog,
}
