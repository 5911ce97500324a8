namespace Arena.Contracts;

/// <summary>The drivers of all contracts. To add one, add one line.</summary>
internal static class ContractDrivers
{
    private static readonly IContractDriver[] All = [new HeapDriver(), new KnapsackDriver(), new AttentionDriver()];

    /// <summary>The driver of the contract with this full name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IContractDriver For(string contract) =>
        Array.Find(All, driver => driver.Contract.FullName == contract)
        ?? throw new ArgumentException($"There is no contract '{contract}'.", nameof(contract));
}
