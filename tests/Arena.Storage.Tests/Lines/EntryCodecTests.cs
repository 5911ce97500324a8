using System.Text;
using Arena.Core.Journal;
using Arena.Storage.Lines;
using CsCheck;
using Xunit;

namespace Arena.Storage.Tests.Lines;

public sealed class EntryCodecTests
{
    private static readonly Gen<JournalEvent> AnyEvent = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1_000_000], (kind, seed) => kind switch
    {
        0 => (JournalEvent)new JournalEvent.Reviewed(PlayerId.Me, Some.Instant(seed), Some.Review(seed)),
        1 => new JournalEvent.ReviewUndone(Some.Other, Some.Instant(seed), seed),
        2 => Some.ReferenceTimed(seed),
        3 => Some.Marked((CardMark)(seed % 7), seed),
        4 => Some.Planned(seed),
        5 => Some.ParametersFitted(seed),
        _ => Some.Submitted(seed, "heap", Some.Other),
    });

    [Fact]
    public void Every_event_comes_back_as_it_was() => Gen.Select(AnyEvent, Gen.Long[1, long.MaxValue]).Sample((act, sequence) =>
    {
        var entry = new JournalEntry(sequence, act);

        JournalEntry back = EntryCodec.Read(EntryCodec.Write(entry));

        Assert.Equivalent(entry, back, strict: true);
        Assert.Equal(act.GetType(), back.Event.GetType());
    });

    [Fact]
    public void An_entry_is_one_line_that_begins_with_number_version_and_kind() => AnyEvent.Sample(act =>
    {
        byte[] json = EntryCodec.Write(new JournalEntry(7, act));

        Assert.DoesNotContain((byte)'\n', json);
        Assert.True(Envelope.TryRead(json, out Envelope envelope));
        Assert.Equal(new Envelope(7, 1, EventKinds.Of(act)), envelope);
    });

    [Fact]
    public void An_instant_is_kept_in_UTC_to_the_tick()
    {
        var local = new DateTimeOffset(2026, 3, 29, 2, 30, 0, TimeSpan.FromHours(-5)).AddTicks(1);

        JournalEntry back = EntryCodec.Read(EntryCodec.Write(new(1, new JournalEvent.ReviewUndone(PlayerId.Me, local, 1))));

        Assert.Equal(local.UtcTicks, back.Event.At.Ticks);
        Assert.Equal(TimeSpan.Zero, back.Event.At.Offset);
    }

    [Theory]
    [InlineData("""{"seq":1,"v":1,"kind":"undone","player":"me","at":0}""")]
    [InlineData("""{"seq":1,"v":1,"kind":"undone","player":"me","at":0,"review":"x"}""")]
    [InlineData("""{"seq":1,"v":1,"kind":"undone","player":null,"at":0,"review":1}""")]
    [InlineData("""{"seq":1,"v":1,"kind":"undone","player":"me","at":-1,"review":1}""")]
    [InlineData("""{"seq":1,"v":1,"kind":"reviewed","player":"me","at":0,"review":{}}""")]
    [InlineData("""{"seq":1,"v":1,"kind":"parameters-fitted","player":"me","at":0,"fit":{"weights":[1,2],"recipe":"arena"}}""")]
    [InlineData("""{"seq":1,"v":1,"kind":"eaten","player":"me","at":0}""")]
    [InlineData("""{"seq":1""")]
    public void What_cannot_be_read_says_so(string json) =>
        Assert.Throws<FormatException>(() => EntryCodec.Read(Encoding.UTF8.GetBytes(json)));
}
