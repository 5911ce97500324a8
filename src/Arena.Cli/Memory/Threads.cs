namespace Arena.Cli.Memory;

/// <summary>Lends threads to the core.</summary>
internal static class Threads
{
    /// <summary>Runs on as many cores as there are.</summary>
    public static void For(int count, Action<int> body)
    {
        try
        {
            Parallel.For(0, count, body);
        }
        catch (AggregateException failure) when (failure.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException("The fit was stopped.", failure);
        }
    }
}
