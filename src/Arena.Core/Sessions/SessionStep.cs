using Arena.Core.Journal;

namespace Arena.Core.Sessions;

/// <summary>The outcome of an input.</summary>
/// <param name="State">The session after it.</param>
/// <param name="ToSave">An act that must be written now; answer with <see cref="SessionInput.Saved"/> or <see cref="SessionInput.SaveFailed"/>.</param>
public sealed record SessionStep(SessionState State, JournalEvent? ToSave = null);
