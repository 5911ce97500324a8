using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Formulas = Arena.Core.Scheduling.Engines.Fsrs6Formulas<Arena.Core.Scheduling.Engines.Lanes>;

namespace Arena.Core.Scheduling.Engines;

/// <summary>Moves many cards one review on, eight at a time: for whole logs, where one card after another would take ten times as long.</summary>
/// <remarks>The formulas are those of <see cref="Fsrs6"/>; a result differs from its in the last digits, because the exponential of
/// several numbers at once is rounded otherwise. Rules that round or that lack the short term are not offered here.</remarks>
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
        Fsrs6 engine, Span<double> stabilities, Span<double> difficulties, ReadOnlySpan<byte> grades, ReadOnlySpan<float> elapsedDays)
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
            Eight(
                engine.Constants,
                ref stabilities[i],
                ref difficulties[i],
                Vector64.LoadUnsafe(in grades[i]),
                Vector256.LoadUnsafe(in elapsedDays[i]));
        }

        Rest(engine, stabilities[whole..], difficulties[whole..], grades[whole..], elapsedDays[whole..]);
    }

    private static void Rest(
        Fsrs6 engine, Span<double> stabilities, Span<double> difficulties, ReadOnlySpan<byte> grades, ReadOnlySpan<float> elapsedDays)
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
            (stabilities[i], difficulties[i]) = (next.StabilityDays, next.Difficulty);
        }
    }

    private static void Eight(Fsrs6Constants c, ref double stabilities, ref double difficulties, Vector64<byte> bytes, Vector256<float> days)
    {
        Vector512<double> grade = ToDouble(bytes);
        Vector512<double> stability = Vector512.LoadUnsafe(ref stabilities);
        Vector512<double> difficulty = Vector512.LoadUnsafe(ref difficulties);
        (Vector256<double> lower, Vector256<double> upper) = (Vector256.WidenLower(days), Vector256.WidenUpper(days));
        Vector512<double> elapsed = Vector512.Create(lower, upper);

        Vector512<double> isNew = Vector512.Equals(stability, Vector512<double>.Zero);
        Vector512<double> known = Vector512.ConditionalSelect(isNew, Vector512<double>.One, stability);
        Vector512<double> next = Stability(c, known, difficulty, grade, elapsed);
        Vector512<double> harder = Difficulty(c, difficulty, grade);
        if (Vector512.EqualsAny(stability, Vector512<double>.Zero))
        {
            next = Vector512.ConditionalSelect(isNew, ByGrade(grade, c.FirstStabilities), next);
            harder = Vector512.ConditionalSelect(isNew, Formulas.Clamp(new(ByGrade(grade, c.FirstDifficulties)), 1, 10).Value, harder);
        }

        Vector512<double> isIdle = Vector512.Equals(grade, Vector512<double>.Zero);
        Vector512.ConditionalSelect(isIdle, stability, next).StoreUnsafe(ref stabilities);
        Vector512.ConditionalSelect(isIdle, difficulty, harder).StoreUnsafe(ref difficulties);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Stability(
        Fsrs6Constants c, Vector512<double> stability, Vector512<double> difficulty, Vector512<double> grade, Vector512<double> elapsed)
    {
        var (s, d) = (new Lanes(stability), new Lanes(difficulty));
        Vector512<double> isAgain = Vector512.Equals(grade, Vector512<double>.One);
        Vector512<double> isSameDay = Vector512.LessThan(elapsed, Vector512<double>.One);
        Vector512<double> next = stability;
        if (!Vector512.EqualsAll(isSameDay.AsInt64(), Vector512<long>.AllBitsSet))
        {
            Lanes recall = Formulas.Recall(c, s, new(elapsed));
            Lanes growth = Formulas.Growth(c, s, d, recall) * new Lanes(OfGrade(c, grade));
            next = (s * (Lanes.Of(1) + growth)).Value;
            if (Vector512.EqualsAny(grade, Vector512<double>.One))
            {
                Lanes forgotten = Lanes.Min(Formulas.Lapse(c, s, d, recall), Formulas.LapseCap(c, s));
                next = Vector512.ConditionalSelect(isAgain, forgotten.Value, next);
            }
        }

        if (Vector512.LessThanAny(elapsed, Vector512<double>.One))
        {
            Lanes increase = Formulas.SameDay(c, s) * new Lanes(ByGrade(grade, c.SameDay));
            Vector512<double> mayFall = c.HardKeepsStability ? isAgain : Vector512.LessThan(grade, Vector512.Create(3.0));
            Vector512<double> kept = Vector512.ConditionalSelect(mayFall, increase.Value, Lanes.Max(increase, Lanes.Of(1)).Value);
            next = Vector512.ConditionalSelect(isSameDay, stability * kept, next);
        }

        return Formulas.Clamp(new(next), Fsrs6.MinimumStabilityDays, c.StabilityCeiling).Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Difficulty(Fsrs6Constants c, Vector512<double> difficulty, Vector512<double> grade)
    {
        var d = new Lanes(difficulty);
        Lanes change = Lanes.Of(-c.DifficultyStep) * (new Lanes(grade) - Lanes.Of(3));
        return Formulas.Clamp(Formulas.Reverted(c, c.FirstDifficulties[3], d + Formulas.Damped(d, change)), 1, 10).Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> OfGrade(Fsrs6Constants c, Vector512<double> grade) => Vector512.ConditionalSelect(
        Vector512.Equals(grade, Vector512.Create(2.0)),
        Vector512.Create(c.HardPenalty),
        Vector512.ConditionalSelect(Vector512.Equals(grade, Vector512.Create(4.0)), Vector512.Create(c.EasyBonus), Vector512<double>.One));

    /// <summary>For each lane the entry of its grade.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> ByGrade(Vector512<double> grade, double[] values) => Vector512.ConditionalSelect(
        Vector512.LessThan(grade, Vector512.Create(3.0)),
        Vector512.ConditionalSelect(Vector512.LessThan(grade, Vector512.Create(2.0)), Vector512.Create(values[0]), Vector512.Create(values[1])),
        Vector512.ConditionalSelect(Vector512.LessThan(grade, Vector512.Create(4.0)), Vector512.Create(values[2]), Vector512.Create(values[3])));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> ToDouble(Vector64<byte> bytes)
    {
        Vector128<ushort> words = Vector128.WidenLower(bytes.ToVector128());
        Vector256<uint> dwords = Vector256.WidenLower(words.ToVector256());
        Vector512<ulong> qwords = Vector512.WidenLower(dwords.ToVector512());
        return Vector512.ConvertToDouble(qwords.AsInt64());
    }
}
