namespace Arena.Wire;

/// <summary>What a frame carries; the first byte of it. Numbers are never reused.</summary>
public enum FrameKind : byte
{
    /// <summary>Child to judge: started, waiting.</summary>
    Ready = 1,

    /// <summary>Judge to compiler: a <see cref="CompileRequest"/>.</summary>
    Compile = 10,

    /// <summary>Compiler to judge: a <see cref="CompileReply"/>.</summary>
    Compiled = 11,

    /// <summary>Judge to worker: a <see cref="LoadRequest"/>. Answered by <see cref="Done"/>.</summary>
    Load = 20,

    /// <summary>Judge to worker: the inputs of the next run, an <see cref="InputBatch"/>. Answered by <see cref="Done"/>.</summary>
    Input = 21,

    /// <summary>Judge to worker: run them now. Answered by <see cref="Done"/> or <see cref="Threw"/>.</summary>
    Run = 22,

    /// <summary>Judge to worker: send what the run gave. Answered by <see cref="OutputBatch"/>.</summary>
    Fetch = 23,

    /// <summary>Judge to worker: do nothing, answer <see cref="Done"/>. Measures the channel.</summary>
    Noop = 24,

    /// <summary>Judge to gpu worker: which devices are there? Answered by <see cref="DeviceList"/>.</summary>
    Devices = 25,

    /// <summary>Worker to judge: done, nothing to add.</summary>
    Done = 30,

    /// <summary>Worker to judge: one output for each input, in an <see cref="InputBatch"/>.</summary>
    OutputBatch = 31,

    /// <summary>Worker to judge: the implementation threw; a <see cref="Thrown"/>.</summary>
    Threw = 32,

    /// <summary>Gpu worker to judge: a <see cref="DeviceReply"/>.</summary>
    DeviceList = 33,

    /// <summary>Judge to profiler: a <see cref="ProfileRequest"/>. Answered by <see cref="Profiled"/> or <see cref="Threw"/>.</summary>
    Profile = 40,

    /// <summary>Profiler to judge: a <see cref="ProfileReply"/>.</summary>
    Profiled = 41,
}
