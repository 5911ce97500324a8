using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Formulas = Arena.Core.Scheduling.Engines.Fsrs6Formulas<Arena.Core.Scheduling.Engines.Lanes>;

namespace Arena.Core.Scheduling.Engines;

/// <summary>Moves many cards one review on, sixteen at a time and in single precision: for whole logs and simulations.</summary>
/// <remarks>The formulas are those of <see cref="Fsrs6"/>; a stability is within a thousandth of its, which is more than the weights are
/// known to. Rules that round or that lack the short term are not offered here.</remarks>
public static class Fsrs6Batch
{
    /// <summary>Applies one review to each card, in place.</summary>
    /// <param name="engine">The engine; its rules may neither round nor lack the short term.</param>
    /// <param name="stabilities">[n]; 0 for a card never seen, whose grade then sets the memory.</param>
    /// <param name="difficulties">[n].</param>
    /// <param name="grades">[n]; 1 to 4, 0 for a card without a review.</param>
    /// <param name="elapsedDays">[n]; days since the last review, not negative.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the rules are not offered.</exception>
    /// <remarks>O(n), no allocation.</remarks>
    public static void Advance(
        Fsrs6 engine, Span<float> stabilities, Span<float> difficulties, ReadOnlySpan<byte> grades, ReadOnlySpan<float> elapsedDays)
    {
        if (difficulties.Length != stabilities.Length || grades.Length != stabilities.Length || elapsedDays.Length != stabilities.Length)
        {
            throw new ArgumentException("The four lists have one entry for each card.", nameof(grades));
        }

        if (!engine.OffersBatch)
        {
            throw new ArgumentException("These rules are offered one card at a time only.", nameof(engine));
        }

        int whole = stabilities.Length - (stabilities.Length % Lanes.Count);
        for (int i = 0; i < whole; i += Lanes.Count)
        {
            Sixteen(
                engine.Constants,
                ref stabilities[i],
                ref difficulties[i],
                Vector128.LoadUnsafe(in grades[i]),
                Vector512.LoadUnsafe(in elapsedDays[i]));
        }

        Rest(engine, stabilities[whole..], difficulties[whole..], grades[whole..], elapsedDays[whole..]);
    }

    private static void Rest(
        Fsrs6 engine, Span<float> stabilities, Span<float> difficulties, ReadOnlySpan<byte> grades, ReadOnlySpan<float> elapsedDays)
    {
        for (int i = 0; i < stabilities.Length; i++)
        {
            if (grades[i] == 0)
            {
                continue;
            }

            var grade = (Grade)grades[i];
            MemoryState next = stabilities[i] == 0
                ? engine.First(grade)
                : engine.Next(new(stabilities[i], difficulties[i]), grade, elapsedDays[i]);
            (stabilities[i], difficulties[i]) = ((float)next.StabilityDays, (float)next.Difficulty);
        }
    }

    private static void Sixteen(Fsrs6Constants c, ref float stabilities, ref float difficulties, Vector128<byte> bytes, Vector512<float> elapsed)
    {
        Vector512<float> grade = ToSingle(bytes);
        Vector512<float> stability = Vector512.LoadUnsafe(ref stabilities);
        Vector512<float> difficulty = Vector512.LoadUnsafe(ref difficulties);

        Vector512<float> isNew = Vector512.Equals(stability, Vector512<float>.Zero);
        Vector512<float> known = Vector512.ConditionalSelect(isNew, Vector512<float>.One, stability);
        Vector512<float> next = Stability(c, known, difficulty, grade, elapsed);
        Vector512<float> harder = Difficulty(c, difficulty, grade);
        if (Vector512.EqualsAny(stability, Vector512<float>.Zero))
        {
            next = Vector512.ConditionalSelect(isNew, ByGrade(grade, c.FirstStabilities), next);
            harder = Vector512.ConditionalSelect(isNew, Formulas.Clamp(new(ByGrade(grade, c.FirstDifficulties)), 1, 10).Value, harder);
        }

        Vector512<float> isIdle = Vector512.Equals(grade, Vector512<float>.Zero);
        Vector512.ConditionalSelect(isIdle, stability, next).StoreUnsafe(ref stabilities);
        Vector512.ConditionalSelect(isIdle, difficulty, harder).StoreUnsafe(ref difficulties);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Stability(
        Fsrs6Constants c, Vector512<float> stability, Vector512<float> difficulty, Vector512<float> grade, Vector512<float> elapsed)
    {
        var (s, d) = (new Lanes(stability), new Lanes(difficulty));
        Vector512<float> isAgain = Vector512.Equals(grade, Vector512<float>.One);
        Vector512<float> isSameDay = Vector512.LessThan(elapsed, Vector512<float>.One);
        Vector512<float> next = stability;
        if (!Vector512.EqualsAll(isSameDay.AsInt32(), Vector512<int>.AllBitsSet))
        {
            Lanes recall = Formulas.Recall(c, s, new(elapsed));
            Lanes growth = Formulas.Growth(c, s, d, recall) * new Lanes(OfGrade(c, grade));
            next = (s * (Lanes.Of(1) + growth)).Value;
            if (Vector512.EqualsAny(grade, Vector512<float>.One))
            {
                Lanes forgotten = Lanes.Min(Formulas.Lapse(c, s, d, recall), Formulas.LapseCap(c, s));
                next = Vector512.ConditionalSelect(isAgain, forgotten.Value, next);
            }
        }

        if (Vector512.LessThanAny(elapsed, Vector512<float>.One))
        {
            Lanes increase = Formulas.SameDay(c, s) * new Lanes(ByGrade(grade, c.SameDay));
            Vector512<float> mayFall = c.HardKeepsStability ? isAgain : Vector512.LessThan(grade, Vector512.Create(3f));
            Vector512<float> kept = Vector512.ConditionalSelect(mayFall, increase.Value, Lanes.Max(increase, Lanes.Of(1)).Value);
            next = Vector512.ConditionalSelect(isSameDay, stability * kept, next);
        }

        return Formulas.Clamp(new(next), Fsrs6.MinimumStabilityDays, c.StabilityCeiling).Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Difficulty(Fsrs6Constants c, Vector512<float> difficulty, Vector512<float> grade)
    {
        var d = new Lanes(difficulty);
        Lanes change = Lanes.Of(-c.DifficultyStep) * (new Lanes(grade) - Lanes.Of(3));
        return Formulas.Clamp(Formulas.Reverted(c, c.FirstDifficulties[3], d + Formulas.Damped(d, change)), 1, 10).Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> OfGrade(Fsrs6Constants c, Vector512<float> grade) => Vector512.ConditionalSelect(
        Vector512.Equals(grade, Vector512.Create(2f)),
        Lanes.Of(c.HardPenalty).Value,
        Vector512.ConditionalSelect(Vector512.Equals(grade, Vector512.Create(4f)), Lanes.Of(c.EasyBonus).Value, Vector512<float>.One));

    /// <summary>For each lane the entry of its grade.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> ByGrade(Vector512<float> grade, double[] values) => Vector512.ConditionalSelect(
        Vector512.LessThan(grade, Vector512.Create(3f)),
        Vector512.ConditionalSelect(Vector512.LessThan(grade, Vector512.Create(2f)), Lanes.Of(values[0]).Value, Lanes.Of(values[1]).Value),
        Vector512.ConditionalSelect(Vector512.LessThan(grade, Vector512.Create(4f)), Lanes.Of(values[2]).Value, Lanes.Of(values[3]).Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> ToSingle(Vector128<byte> bytes)
    {
        Vector256<ushort> words = Vector256.WidenLower(bytes.ToVector256());
        return Vector512.ConvertToSingle(Vector512.WidenLower(words.ToVector512()).AsInt32());
    }
}
