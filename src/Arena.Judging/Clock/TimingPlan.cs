using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Arena.Judging.Children;

namespace Arena.Judging.Clock;

/// <summary>How a submission is timed.</summary>
/// <param name="Launches">Fresh processes for each side. Five cannot give 95 %: the widest interval covers 1 - 2/2^n.</param>
/// <param name="Rounds">Rounds a shape in each launch; a round times each side once on one fresh input.</param>
/// <param name="WarmUpCalls">Calls before the first round, at least.</param>
/// <param name="WarmUpTime">Time before the first round, at least.</param>
/// <param name="ShortestUnit">A timed unit is made of as many calls as it takes the baseline to last so long.</param>
internal sealed record TimingPlan(int Launches, int Rounds, int WarmUpCalls, TimeSpan WarmUpTime, TimeSpan ShortestUnit)
{
    /// <summary>The plan of a submission: a quarter of a minute on two cores.</summary>
    public static TimingPlan Quick { get; } =
        new(6, 15, 60, TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(1));

    /// <summary>Most calls in one unit.</summary>
    public const int MostCalls = 16;

    /// <summary>Sixteen hexadecimal digits that differ when ratios cannot be compared.</summary>
    public string Hash(JudgedTrack challenge)
    {
        string all = string.Create(CultureInfo.InvariantCulture,
            $"{challenge.Id}|{challenge.Sheet.Name}|{challenge.Sheet.Baseline}|{string.Join(',', challenge.Shapes.Select(shape => shape.Name))}|{Launches}|{Rounds}|{WarmUpCalls}|{WarmUpTime.TotalMilliseconds}|{ShortestUnit.TotalMilliseconds}|{string.Join(',', ChildProgram.RuntimeSettings.Select(setting => $"{setting.Name}={setting.Value}"))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
    }
}
