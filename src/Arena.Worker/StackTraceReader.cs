using System.Diagnostics;
using System.Reflection;
using Arena.Wire;

namespace Arena.Worker;

/// <summary>Keeps of a stack trace what the author of a submission can use: their own lines.</summary>
internal static class StackTraceReader
{
    private const int MaximumLines = 8;
    private const int MaximumMessage = 500;

    /// <summary>Type, message and own lines of an exception; of the inner one where the outer one only wraps it.</summary>
    public static Thrown Describe(Exception thrown)
    {
        Exception cause = thrown;
        while (cause is TargetInvocationException or TypeInitializationException && cause.InnerException is { } inner)
        {
            cause = inner;
        }

        string message = cause.Message.Length > MaximumMessage ? cause.Message[..MaximumMessage] + "..." : cause.Message;
        string[] lines =
        [
            .. new StackTrace(cause, fNeedFileInfo: true).GetFrames()
                .Where(IsForeign)
                .Take(MaximumLines)
                .Select(Line),
        ];

        // Kinds of "out of memory" are one thing to the judge.
        Type type = cause is OutOfMemoryException ? typeof(OutOfMemoryException) : cause.GetType();
        return new(type.FullName ?? type.Name, message, lines);
    }

    private static bool IsForeign(StackFrame frame) =>
        frame.GetMethod()?.Module.Assembly.GetName().Name is { } name
        && (name.StartsWith("Submission_", StringComparison.Ordinal) || name == "Arena.Challenges");

    private static string Line(StackFrame frame)
    {
        MethodBase? method = frame.GetMethod();
        string place = $"{method?.DeclaringType?.Name}.{method?.Name}";
        return frame.GetFileLineNumber() > 0 ? $"{place}, line {frame.GetFileLineNumber()}" : place;
    }
}
