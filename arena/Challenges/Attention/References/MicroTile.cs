namespace Arena.Challenges.Attention.References;

/// <summary>The 8 x 8 numbers of one thread, all in registers.</summary>
internal struct MicroTile
{
    public Octet A;
    public Octet B;
    public Octet C;
    public Octet D;
    public Octet E;
    public Octet F;
    public Octet G;
    public Octet H;

    /// <summary>c + column * row: 64 multiply-adds for 16 numbers read.</summary>
    public static MicroTile AddProduct(Octet column, Octet row, MicroTile c)
    {
        c.A = Octet.MultiplyAdd(column.A, row, c.A);
        c.B = Octet.MultiplyAdd(column.B, row, c.B);
        c.C = Octet.MultiplyAdd(column.C, row, c.C);
        c.D = Octet.MultiplyAdd(column.D, row, c.D);
        c.E = Octet.MultiplyAdd(column.E, row, c.E);
        c.F = Octet.MultiplyAdd(column.F, row, c.F);
        c.G = Octet.MultiplyAdd(column.G, row, c.G);
        c.H = Octet.MultiplyAdd(column.H, row, c.H);
        return c;
    }

    /// <summary>Each row times its own factor.</summary>
    public static MicroTile Scale(Octet factors, MicroTile c)
    {
        c.A = Octet.Scale(factors.A, c.A);
        c.B = Octet.Scale(factors.B, c.B);
        c.C = Octet.Scale(factors.C, c.C);
        c.D = Octet.Scale(factors.D, c.D);
        c.E = Octet.Scale(factors.E, c.E);
        c.F = Octet.Scale(factors.F, c.F);
        c.G = Octet.Scale(factors.G, c.G);
        c.H = Octet.Scale(factors.H, c.H);
        return c;
    }

    /// <summary>2 to the power of each number less its row's number.</summary>
    public static MicroTile Exp2(MicroTile c, Octet less)
    {
        c.A = Octet.Exp2(c.A, less.A);
        c.B = Octet.Exp2(c.B, less.B);
        c.C = Octet.Exp2(c.C, less.C);
        c.D = Octet.Exp2(c.D, less.D);
        c.E = Octet.Exp2(c.E, less.E);
        c.F = Octet.Exp2(c.F, less.F);
        c.G = Octet.Exp2(c.G, less.G);
        c.H = Octet.Exp2(c.H, less.H);
        return c;
    }

    /// <summary>The largest number of each row.</summary>
    public static Octet Max(MicroTile c) => Octet.From(
        new(Octet.Max(c.A), Octet.Max(c.B), Octet.Max(c.C), Octet.Max(c.D)),
        new(Octet.Max(c.E), Octet.Max(c.F), Octet.Max(c.G), Octet.Max(c.H)));

    /// <summary>The sum of each row.</summary>
    public static Octet Sum(MicroTile c) => Octet.From(
        new(Octet.Sum(c.A), Octet.Sum(c.B), Octet.Sum(c.C), Octet.Sum(c.D)),
        new(Octet.Sum(c.E), Octet.Sum(c.F), Octet.Sum(c.G), Octet.Sum(c.H)));
}
