namespace Arena.Challenges.Attention.References;

/// <summary>Four neighbours in memory, moved by one instruction of 16 bytes. Named fields stay in registers; an array would not.</summary>
internal struct Quad
{
    public float X;
    public float Y;
    public float Z;
    public float W;

    public Quad(float x, float y, float z, float w)
    {
        X = x;
        Y = y;
        Z = z;
        W = w;
    }
}
