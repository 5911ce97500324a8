using Arena.Core.Journal;

namespace Arena.Storage.Lines;

/// <summary>The names of events in the journal and in the store: never renamed.</summary>
internal static class EventKinds
{
    internal const string Reviewed = "reviewed";
    internal const string Undone = "undone";
    internal const string Submitted = "submitted";
    internal const string ReferenceTimed = "reference-timed";
    internal const string Marked = "marked";
    internal const string Planned = "planned";

    internal const string ParametersFitted = "parameters-fitted";

    /// <summary>Every kind that this version reads.</summary>
    internal static string[] All { get; } = [Reviewed, Undone, Submitted, ReferenceTimed, ParametersFitted, Marked, Planned];

    /// <summary>The name of the kind of <paramref name="act"/>.</summary>
    internal static string Of(JournalEvent act) => act switch
    {
        JournalEvent.Reviewed => Reviewed,
        JournalEvent.ReviewUndone => Undone,
        JournalEvent.Submitted => Submitted,
        JournalEvent.ReferenceTimed => ReferenceTimed,
        JournalEvent.CardMarked => Marked,
        JournalEvent.Planned => Planned,
        JournalEvent.ParametersFitted => ParametersFitted,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
