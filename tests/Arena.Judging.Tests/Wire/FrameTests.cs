using Arena.Wire;
using CsCheck;
using Xunit;

namespace Arena.Judging.Tests.Wire;

public sealed class FrameTests
{
    private static readonly Gen<string> Text = Gen.String;

    [Fact]
    public void A_frame_arrives_as_it_was_sent() =>
        Gen.Select(Gen.Enum<FrameKind>(), Gen.Byte.Array[0, 300]).Array[0, 5].Sample(frames =>
        {
            using MemoryStream pipe = new();
            using FrameChannel channel = new(pipe, pipe, 300);
            foreach ((FrameKind kind, byte[] payload) in frames)
            {
                channel.Write(new Frame(kind, payload));
            }

            pipe.Position = 0;
            foreach ((FrameKind kind, byte[] payload) in frames)
            {
                Frame frame = channel.Read();
                Assert.Equal(kind, frame.Kind);
                Assert.Equal(payload, frame.Payload.ToArray());
            }
        });

    [Fact]
    public void A_batch_arrives_as_it_was_sent() =>
        Gen.Byte.Array[0, 50].Array[0, 6].Sample(parts =>
        {
            byte[] payload = InputBatch.Encode([.. parts.Select(part => (ReadOnlyMemory<byte>)part)]);

            Assert.Equal(parts, InputBatch.Decode(payload).Select(part => part.ToArray()));
        });

    [Fact]
    public void A_compiler_reply_arrives_as_it_was_sent() =>
        Gen.Select(Text, Gen.Byte.Array[0, 50], Gen.Select(Gen.Int, Gen.Int, Text, Text, Gen.Bool).Array[0, 4]).Sample((type, assembly, messages) =>
        {
            CompileReply sent = new(type, assembly, [.. messages.Select(m => new WireMessage(m.Item1, m.Item2, m.Item3, m.Item4, m.Item5))]);

            CompileReply arrived = CompileReply.From(sent.ToFrame());

            Assert.Equal(sent.TypeName, arrived.TypeName);
            Assert.Equal(sent.Assembly.ToArray(), arrived.Assembly.ToArray());
            Assert.Equal(sent.Messages, arrived.Messages);
        });

    [Fact]
    public void An_exception_arrives_as_it_was_sent() =>
        Gen.Select(Text, Text, Text.Array[0, 4]).Sample((type, message, stack) =>
        {
            Thrown arrived = Thrown.From(new Thrown(type, message, stack).ToFrame());

            Assert.Equal((type, message), (arrived.Type, arrived.Message));
            Assert.Equal(stack, arrived.Stack);
        });

    [Fact]
    public void A_profile_request_arrives_as_it_was_sent() =>
        Gen.Select(Gen.Int, Gen.Int, Gen.Long, Gen.Select(Text, Gen.Byte.Array[0, 9].Array[1, 3]).Array[0, 4]).Sample((warmUps, iterations, ticks, shapes) =>
        {
            ProfileRequest sent = new(
                warmUps, iterations, new(ticks),
                [.. shapes.Select(shape => new ProfileShape(shape.Item1, [.. shape.Item2.Select(input => (ReadOnlyMemory<byte>)input)]))]);

            ProfileRequest arrived = ProfileRequest.From(sent.ToFrame());

            Assert.Equal((warmUps, iterations, ticks), (arrived.WarmUps, arrived.Iterations, arrived.IterationTime.Ticks));
            Assert.Equal(shapes.Select(shape => shape.Item1), arrived.Shapes.Select(shape => shape.Name));
            Assert.Equal(shapes.SelectMany(shape => shape.Item2), arrived.Shapes.SelectMany(shape => shape.Inputs).Select(input => input.ToArray()));
        });

    [Fact]
    public void A_profile_reply_arrives_as_it_was_sent() =>
        Gen.Select(Gen.Select(Text, Gen.Double, Gen.Double, Gen.Long).Array[0, 4], Text).Sample((rows, table) =>
        {
            ProfileReply sent = new(
                [.. rows.Select(row => new ProfileFigures(row.Item1, row.Item2, row.Item3, -row.Item3, row.Item4, 1, 2, 3, -row.Item4))], table);

            ProfileReply arrived = ProfileReply.From(sent.ToFrame());

            Assert.Equal(sent.Rows, arrived.Rows);
            Assert.Equal(table, arrived.Table);
        });

    [Theory]
    [InlineData(301)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_length_that_is_not_allowed_is_refused_before_anything_is_allocated(int length)
    {
        using MemoryStream pipe = new([(byte)FrameKind.Done, .. BitConverter.GetBytes(length)]);
        using FrameChannel channel = new(pipe, Stream.Null, 300);

        Assert.Throws<InvalidDataException>(() => channel.Read());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public void A_frame_that_is_cut_is_the_end_of_the_stream(int bytes)
    {
        using MemoryStream whole = new();
        using FrameChannel writer = new(Stream.Null, whole, 300);
        writer.Write(new Frame(FrameKind.Run, new byte[10]));
        using MemoryStream cut = new(whole.ToArray()[..bytes]);
        using FrameChannel reader = new(cut, Stream.Null, 300);

        Assert.Throws<EndOfStreamException>(() => reader.Read());
    }
}
