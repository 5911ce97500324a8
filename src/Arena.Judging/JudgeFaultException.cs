namespace Arena.Judging;

/// <summary>The judge itself failed, not the submission: a reference that crashed, a reply of the wrong kind. Becomes IE.</summary>
internal sealed class JudgeFaultException(string message) : Exception(message);
