using System.Reflection;
using ILGPU;

namespace Arena.Gpu;

/// <summary>What may be a kernel.</summary>
internal static class KernelShape
{
    private static readonly Type[] Scalars = [typeof(int), typeof(long), typeof(float), typeof(double)];

    /// <summary>Throws unless the method can be launched with what a run can pass.</summary>
    /// <exception cref="ArgumentException">It cannot be a kernel; the message says why.</exception>
    public static void Check(Delegate kernel)
    {
        MethodInfo method = kernel.Method;
        string name = Name(method);
        if (kernel.HasSingleTarget && (method.IsStatic || IsStateless(kernel)))
        {
            if (method.ReturnType != typeof(void))
            {
                throw new ArgumentException($"The kernel {name} returns {Name(method.ReturnType)}; a kernel returns nothing.", nameof(kernel));
            }

            foreach (ParameterInfo parameter in method.GetParameters())
            {
                Check(name, parameter);
            }

            return;
        }

        throw new ArgumentException($"The kernel {name} is not a static method; write 'static', and pass what it needs as arguments.", nameof(kernel));
    }

    /// <summary>The method's name; of a lambda the one of the method around it.</summary>
    public static string Name(MethodInfo method) => method.Name.StartsWith('<') && method.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and int end
        ? $"in {method.Name[1..end]}"
        : method.Name;

    /// <summary>A type as its author wrote it, such as <c>ArrayView&lt;float&gt;</c>.</summary>
    public static string Name(Type type) => type switch
    {
        { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(float) => "float",
        _ when type == typeof(double) => "double",
        _ => type.Name,
    };

    /// <summary>The element of a view parameter; null for a scalar.</summary>
    public static Type? Element(Type parameter) =>
        parameter.IsGenericType && parameter.GetGenericTypeDefinition() == typeof(ArrayView<>) ? parameter.GetGenericArguments()[0] : null;

    /// <summary>A lambda that captures nothing is a method of an object without fields.</summary>
    private static bool IsStateless(Delegate kernel) =>
        kernel.Target is { } target && target.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Length == 0
        && target.GetType().Name.StartsWith('<');

    private static void Check(string name, ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        if (typeof(IIndex).IsAssignableFrom(type))
        {
            throw new ArgumentException($"The kernel {name} takes an index ({Name(type)} {parameter.Name}); take its place from Grid and Group instead.", nameof(parameter));
        }

        if (!Scalars.Contains(type) && Element(type) is null)
        {
            throw new ArgumentException(
                $"The parameter {parameter.Name} of the kernel {name} is of type {Name(type)}; a kernel takes ArrayView<T>, int, long, float and double.", nameof(parameter));
        }
    }
}
