using Arena.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Arena.Compiler;

/// <summary>A submission is exactly one public class that implements the contract and can be made without arguments.</summary>
internal static class ContractRule
{
    /// <summary>The class to run, or what is wrong and what to do.</summary>
    public static (INamedTypeSymbol? Type, WireMessage? Broken) Check(CSharpCompilation compilation, string contract)
    {
        INamedTypeSymbol wanted = compilation.GetTypeByMetadataName(contract)
            ?? throw new InvalidDataException($"The contracts assembly has no type '{contract}'.");
        INamedTypeSymbol[] all =
        [
            .. compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type)
                .OfType<INamedTypeSymbol>()
                .Where(t => t.TypeKind is TypeKind.Class or TypeKind.Struct
                    && t.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default)),
        ];
        INamedTypeSymbol[] usable = [.. all.Where(t => Fault(t) is null)];
        string name = wanted.Name;
        return (all.Length, usable.Length) switch
        {
            (0, _) => (null, At(Location.None, "ARENA001",
                $"No class implements {name}; write 'public sealed class My{name[1..]} : {name}' after 'using {wanted.ContainingNamespace};'.", true)),
            (_, 1) => (usable[0], null),
            (_, > 1) => (null, At(usable[1].Locations[0], "ARENA002",
                $"{usable.Length} public classes implement {name} ({string.Join(", ", usable.Select(t => t.Name))}); leave one of them public.", true)),
            _ => (null, At(all[0].Locations[0], "ARENA003", $"{all[0].Name} {Fault(all[0])}.", true)),
        };
    }

    /// <summary>The name that reflection knows, with <c>+</c> before a nested class.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            return $"{MetadataName(outer)}+{type.MetadataName}";
        }

        return type.ContainingNamespace.IsGlobalNamespace
            ? type.MetadataName
            : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
    }

    /// <summary>A message at a place; at the first line where there is none.</summary>
    public static WireMessage At(Location location, string code, string message, bool isError)
    {
        LinePosition start = location.IsInSource ? location.GetLineSpan().StartLinePosition : LinePosition.Zero;
        return new(start.Line + 1, start.Character + 1, code, message, isError);
    }

    private static string? Fault(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract)
        {
            return "cannot be used; make it a class that is not abstract";
        }

        if (type.IsGenericType)
        {
            return "has type parameters; take them away";
        }

        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility != Accessibility.Public)
            {
                return $"is not public; write 'public' before the class {outer.Name}";
            }
        }

        return type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public)
            ? null
            : "has no public constructor without parameters; add one";
    }
}
