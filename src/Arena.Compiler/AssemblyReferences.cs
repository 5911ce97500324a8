using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Arena.Compiler;

/// <summary>What an emitted assembly refers to in ILGPU, read from its metadata.</summary>
internal static class AssemblyReferences
{
    private const byte GenericInstance = 0x15;

    /// <summary>The types and members that are not of the device side; empty where there is none.</summary>
    public static IEnumerable<string> Offences(byte[] assembly)
    {
        using PEReader file = new([.. assembly]);
        MetadataReader reader = file.GetMetadataReader();
        List<string> offences = [];
        foreach (TypeReferenceHandle handle in reader.TypeReferences)
        {
            if (Name(reader, handle) is { } type && !DeviceSide.Allows(type))
            {
                offences.Add(type);
            }
        }

        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            MemberReference member = reader.GetMemberReference(handle);
            string name = reader.GetString(member.Name);
            if (Name(reader, member.Parent) is { } type && !DeviceSide.Allows(type, name))
            {
                offences.Add($"{type}.{name}");
            }
        }

        return offences;
    }

    /// <summary>The name of a type of ILGPU; null for any other.</summary>
    private static string? Name(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => Name(reader, reader.GetTypeReference((TypeReferenceHandle)handle)),
        HandleKind.TypeSpecification => Name(reader, reader.GetTypeSpecification((TypeSpecificationHandle)handle)),
        _ => null,
    };

    private static string? Name(MetadataReader reader, TypeReference type)
    {
        string name = reader.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                return Name(reader, type.ResolutionScope) is { } outer ? $"{outer}+{name}" : null;
            case HandleKind.AssemblyReference:
                AssemblyReference assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return DeviceSide.IsGuarded(reader.GetString(assembly.Name)) ? $"{reader.GetString(type.Namespace)}.{name}" : null;
            default:
                return null;
        }
    }

    /// <summary>The definition behind a generic instance; members of arrays and the like belong to nobody.</summary>
    private static string? Name(MetadataReader reader, TypeSpecification type)
    {
        BlobReader blob = reader.GetBlobReader(type.Signature);
        if (blob.ReadByte() != GenericInstance)
        {
            return null;
        }

        blob.ReadByte();   // class or value type
        return Name(reader, blob.ReadTypeHandle());
    }
}
