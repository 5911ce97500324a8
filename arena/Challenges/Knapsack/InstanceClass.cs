namespace Arena.Challenges.Knapsack;

/// <summary>How weights and values of an instance go together; they differ in what a bound or a greedy choice is worth.</summary>
/// <remarks>Pisinger 2005, "Where are the hard knapsack problems?", Computers and Operations Research 32.</remarks>
internal enum InstanceClass
{
    /// <summary>Weight and value have nothing to do with each other.</summary>
    Uncorrelated,

    /// <summary>The value is the weight, give or take a tenth of the range.</summary>
    WeaklyCorrelated,

    /// <summary>The value is the weight plus a tenth of the range: small items are denser, and bounds are poor.</summary>
    StronglyCorrelated,

    /// <summary>The weight is the value plus a tenth of the range: large items are denser.</summary>
    InverseStronglyCorrelated,

    /// <summary>The value is the weight: fill the knapsack as far as possible.</summary>
    SubsetSum,

    /// <summary>The values lie on an arc of a circle over the weights.</summary>
    Circle,

    /// <summary>Multiples of two items: many ties.</summary>
    Spanner,
}
