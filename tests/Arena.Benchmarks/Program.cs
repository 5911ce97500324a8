using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Arena.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
