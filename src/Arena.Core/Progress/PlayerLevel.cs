namespace Arena.Core.Progress;

/// <summary>The level of a player: level n begins at 50 n (n - 1) XP.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Xp">All XP of the player.</param>
public sealed record PlayerLevel(int Number, int Xp)
{
    /// <summary>XP at which this level began.</summary>
    public int StartsAt => BeginOf(Number);

    /// <summary>XP at which the next level begins.</summary>
    public int NextAt => BeginOf(Number + 1);

    /// <summary>The level that <paramref name="xp"/> reaches.</summary>
    public static PlayerLevel Of(int xp)
    {
        int number = 1;
        while (BeginOf(number + 1) <= xp)
        {
            number++;
        }

        return new(number, xp);
    }

    private static int BeginOf(int number) => 50 * number * (number - 1);
}
