using System.Linq.Expressions;
using System.Reflection;
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Runtime;

namespace Arena.Gpu;

/// <summary>A kernel that is compiled for one accelerator.</summary>
internal sealed class LoadedKernel : IGpuKernel
{
    private readonly ParameterInfo[] _parameters;
    private readonly Delegate _launcher;
    private readonly MethodInvoker _invoker;

    /// <summary>Prepares what a launch needs, so that it costs no reflection.</summary>
    /// <param name="method">The kernel's method.</param>
    /// <param name="kernel">The kernel as compiled.</param>
    /// <param name="maxGroupSize">Most threads of a group.</param>
    public LoadedKernel(MethodInfo method, Kernel kernel, int maxGroupSize)
    {
        Name = KernelShape.Name(method);
        MaxGroupSize = maxGroupSize;
        _parameters = method.GetParameters();
        Type type = Expression.GetDelegateType(
            [typeof(AcceleratorStream), typeof(KernelConfig), .. _parameters.Select(parameter => parameter.ParameterType), typeof(void)]);
        MethodInfo make = typeof(Kernel).GetMethod(nameof(Kernel.CreateLauncherDelegate)) ?? throw new MissingMethodException(nameof(Kernel), nameof(Kernel.CreateLauncherDelegate));
        _launcher = (Delegate?)make.MakeGenericMethod(type).Invoke(kernel, null) ?? throw new MissingMethodException(nameof(Kernel), Name);
        _invoker = MethodInvoker.Create(type.GetMethod(nameof(Action.Invoke)) ?? throw new MissingMethodException(type.Name, nameof(Action.Invoke)));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Most threads of a group.</summary>
    public int MaxGroupSize { get; }

    /// <summary>Enqueues one launch.</summary>
    /// <exception cref="ArgumentException">The arguments do not fit the parameters.</exception>
    public void Launch(AcceleratorStream stream, KernelConfig config, ReadOnlySpan<GpuArgument> arguments)
    {
        if (arguments.Length != _parameters.Length)
        {
            string list = string.Join(", ", _parameters.Select(parameter => $"{KernelShape.Name(parameter.ParameterType)} {parameter.Name}"));
            throw new ArgumentException($"The kernel {Name} takes {_parameters.Length} arguments ({list}), and got {arguments.Length}.", nameof(arguments));
        }

        object?[] values = new object?[arguments.Length + 2];
        values[0] = stream;
        values[1] = config;
        for (int i = 0; i < arguments.Length; i++)
        {
            values[i + 2] = Value(i, arguments[i]);
        }

        _invoker.Invoke(_launcher, values.AsSpan());
    }

    private object Value(int index, GpuArgument argument)
    {
        ParameterInfo parameter = _parameters[index];
        Type? element = KernelShape.Element(parameter.ParameterType);
        if (argument.IsView != element is not null || argument.Type != (element ?? parameter.ParameterType))
        {
            string got = argument switch
            {
                { Type: null } => "nothing",
                { IsView: true, Type: { } type } => $"a view of {KernelShape.Name(type)}",
                { Type: { } type } => KernelShape.Name(type),
            };
            throw new ArgumentException(
                $"The argument {parameter.Name} of the kernel {Name} is of type {KernelShape.Name(parameter.ParameterType)}, and got {got}.", nameof(argument));
        }

        return argument.Value
            ?? throw new ArgumentException($"The argument {parameter.Name} of the kernel {Name} is a view without memory.", nameof(argument));
    }
}
