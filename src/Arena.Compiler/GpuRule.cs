using Arena.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Arena.Compiler;

/// <summary>A submission on the gpu track uses of ILGPU the device side alone. The bound symbols say where it does not; the emitted
/// assembly says whether, so that nothing is missed for want of a line.</summary>
internal static class GpuRule
{
    private const string Code = "ARENA010";

    /// <summary>One message for each line that breaks the rule, in source order; empty where none does.</summary>
    public static IReadOnlyList<WireMessage> Check(CSharpCompilation compilation, byte[] assembly)
    {
        List<WireMessage> messages = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                if (Offence(model, node) is { } what)
                {
                    messages.Add(ContractRule.At(node.GetLocation(), Code, $"{what} is not allowed on the gpu track; {DeviceSide.InWords}.", true));
                }
            }
        }

        if (messages.Count > 0)
        {
            return [.. messages.OrderBy(one => (one.Line, one.Column)).DistinctBy(one => one.Line)];
        }

        return
        [
            .. AssemblyReferences.Offences(assembly).Order(StringComparer.Ordinal)
                .Select(what => new WireMessage(1, 1, Code, $"{what} is not allowed on the gpu track; {DeviceSide.InWords}.", true)),
        ];
    }

    private static string? Offence(SemanticModel model, SyntaxNode node)
    {
        if (node is not (ExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax))
        {
            return null;
        }

        SymbolInfo bound = model.GetSymbolInfo(node);
        TypeInfo types = model.GetTypeInfo(node);
        IMethodSymbol? conversion = node is ExpressionSyntax expression ? model.GetConversion(expression).MethodSymbol : null;
        return Offence(bound.Symbol) ?? Offence(conversion) ?? Offence(types.Type) ?? Offence(types.ConvertedType);
    }

    private static string? Offence(ISymbol? symbol) => symbol switch
    {
        IArrayTypeSymbol array => Offence(array.ElementType),
        IPointerTypeSymbol pointer => Offence(pointer.PointedAtType),
        INamedTypeSymbol type => OffenceOf(type),
        IMethodSymbol method => OffenceOf(method.ReducedFrom ?? method, method.MetadataName),
        IPropertySymbol property => OffenceOf(property, $"get_{property.MetadataName}"),
        IFieldSymbol or IEventSymbol => OffenceOf(symbol, symbol.MetadataName),
        _ => null,
    };

    private static string? OffenceOf(INamedTypeSymbol type)
    {
        if (DeviceSide.IsGuarded(type.ContainingAssembly?.Name) && !DeviceSide.Allows(ContractRule.MetadataName(type.OriginalDefinition)))
        {
            return type.OriginalDefinition.ToDisplayString();
        }

        return type.TypeArguments.Select(Offence).FirstOrDefault(what => what is not null);
    }

    private static string? OffenceOf(ISymbol member, string name)
    {
        if (!DeviceSide.IsGuarded(member.ContainingAssembly?.Name) || member.ContainingType is not { } type)
        {
            return null;
        }

        return DeviceSide.Allows(ContractRule.MetadataName(type.OriginalDefinition), name)
            ? null
            : member is IMethodSymbol { MethodKind: MethodKind.Constructor }
                ? $"Making {type.OriginalDefinition.ToDisplayString()}"
                : $"{type.OriginalDefinition.ToDisplayString()}.{member.Name}";
    }
}
