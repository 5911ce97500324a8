using System.Text;
using Arena.Wire;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Arena.Compiler;

/// <summary>Turns the source of one submission into an assembly, or into messages.</summary>
internal static class SubmissionCompiler
{
    /// <summary>More would not be read by anyone.</summary>
    private const int MaximumMessages = 50;

    /// <summary>ILGPU was built for an older framework; whoever uses it would be told so in every line.</summary>
    private static readonly string[] AboutVersions = ["CS1701", "CS1702"];

    /// <summary>Compiles in memory: release, deterministic, lines for stack traces embedded.</summary>
    public static CompileReply Compile(CompileRequest request)
    {
        CSharpCompilation compilation = Prepare(request);
        using MemoryStream assembly = new();
        EmitResult result = compilation.Emit(
            assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        IReadOnlyList<WireMessage> messages = Describe(result.Diagnostics);
        if (!result.Success)
        {
            return new("", ReadOnlyMemory<byte>.Empty, messages);
        }

        (INamedTypeSymbol? type, WireMessage? broken) = ContractRule.Check(compilation, request.Contract);
        if (type is null)
        {
            return new("", ReadOnlyMemory<byte>.Empty, broken is null ? messages : [broken, .. messages]);
        }

        byte[] bytes = assembly.ToArray();
        IReadOnlyList<WireMessage> violations = request.FurtherAssemblies.Count > 0 ? GpuRule.Check(compilation, bytes) : [];
        return violations.Count > 0
            ? new("", ReadOnlyMemory<byte>.Empty, [.. violations.Take(MaximumMessages)]) { BreaksRules = true }
            : new(ContractRule.MetadataName(type), bytes, messages);
    }

    private static CSharpCompilation Prepare(CompileRequest request)
    {
        // Without an encoding no debug information is emitted. The implicit usings are those that every project of
        // today has, so that a file that compiles in an editor compiles here.
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            request.Source, new CSharpParseOptions(LanguageVersion.CSharp14), request.FileName, Encoding.UTF8);
        SyntaxTree usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.Linq;",
            new CSharpParseOptions(LanguageVersion.CSharp14), "Usings.g.cs", Encoding.UTF8);
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            deterministic: true,
            allowUnsafe: false,
            concurrentBuild: false,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: AboutVersions.Select(code => KeyValuePair.Create(code, ReportDiagnostic.Suppress)));

        // A random name, so that no InternalsVisibleTo of ours can ever mean it.
        return CSharpCompilation.Create(
            $"Submission_{Guid.NewGuid():N}",
            [tree, usings],
            [
                .. Net100.References.All,
                MetadataReference.CreateFromImage([.. request.ContractAssembly.Span]),
                .. request.FurtherAssemblies.Select(bytes => MetadataReference.CreateFromImage([.. bytes.Span])),
            ],
            options);
    }

    private static IReadOnlyList<WireMessage> Describe(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .OrderByDescending(d => d.Severity)
            .ThenBy(d => d.Location.SourceSpan.Start)
            .Take(MaximumMessages)
            .Select(d => ContractRule.At(d.Location, d.Id, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture), d.Severity == DiagnosticSeverity.Error)),
    ];
}
