using System.Reflection;
using Arena.Contracts;
using Arena.Wire;

namespace Arena.Worker;

/// <summary>The class under test: a submission or a reference.</summary>
internal sealed class Implementation : ILoaded
{
    private readonly IContractDriver _driver;
    private readonly Func<object> _create;

    private Implementation(IContractDriver driver, Func<object> create)
    {
        _driver = driver;
        _create = create;
    }

    /// <summary>Loads the class and makes one instance, so that a broken constructor shows here.</summary>
    public static Implementation Load(LoadRequest request)
    {
        Type type = ReadType(request);
        object Create() => Activator.CreateInstance(type)
            ?? throw new TypeLoadException($"'{request.TypeName}' cannot be made.");
        _ = Create();
        return new(ContractDrivers.For(request.Contract), Create);
    }

    /// <summary>The class that a request names.</summary>
    public static Type ReadType(LoadRequest request)
    {
        Assembly assembly = request.AssemblyPath.Length > 0
            ? Assembly.LoadFrom(request.AssemblyPath)
            : Assembly.Load(request.Assembly.ToArray());
        return assembly.GetType(request.TypeName, throwOnError: true)
            ?? throw new TypeLoadException($"There is no class '{request.TypeName}'.");
    }

    /// <inheritdoc/>
    public IContractCall Decode(ReadOnlySpan<byte> input) => _driver.Decode(input, _create);
}
