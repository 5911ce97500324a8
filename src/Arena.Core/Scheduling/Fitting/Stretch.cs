namespace Arena.Core.Scheduling.Fitting;

/// <summary>A run of reviews from the first of a card on, and which of them are predicted.</summary>
/// <param name="Start">Index of the first review of the card.</param>
/// <param name="Length">Reviews in the run.</param>
/// <param name="LossFrom">Position from which on long-term reviews count; those before are only history.</param>
/// <remarks>One training item of fsrs-rs is a stretch that counts its last review alone; a whole card counts them all in one pass.</remarks>
internal readonly record struct Stretch(int Start, int Length, int LossFrom);
