using Arena.Core.Judging;
using Xunit;

namespace Arena.Core.Tests.Judging;

public sealed class ChallengeDirectiveTests
{
    [Theory]
    [InlineData("// arena: heap\nusing System;")]
    [InlineData("\uFEFF// arena: heap\r\n")]
    [InlineData("\n  \n\t// arena: heap")]
    [InlineData("//arena:heap")]
    [InlineData("/// Arena:  heap  ")]
    public void The_first_line_that_is_not_blank_names_the_challenge(string source) =>
        Assert.Equal(new ChallengeId("heap"), ChallengeDirective.Read(source));

    [Theory]
    [InlineData("")]
    [InlineData("using System;\n// arena: heap")]
    [InlineData("// arena:")]
    [InlineData("// arena: two words")]
    [InlineData("// arenas: heap")]
    [InlineData("arena: heap")]
    public void Anything_else_names_none(string source) => Assert.Null(ChallengeDirective.Read(source));
}
