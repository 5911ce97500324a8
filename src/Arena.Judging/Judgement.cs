using Arena.Challenges;
using Arena.Core.Judging;
using Arena.Judging.Children;
using Arena.Judging.Clock;
using Arena.Judging.Profiling;
using Arena.Wire;

namespace Arena.Judging;

/// <summary>One judgement from source to result, on one thread.</summary>
/// <param name="challenge">The challenge.</param>
/// <param name="job">What is judged.</param>
/// <param name="hardware">The machine.</param>
/// <param name="limits">Time limits, known or to be measured.</param>
/// <param name="profiling">How BenchmarkDotNet is run.</param>
/// <param name="emit">Takes the events.</param>
/// <param name="cancel">Ends the judgement and its children.</param>
internal sealed class Judgement(
    JudgedTrack challenge, JudgeJob job, Hardware hardware, TimeLimits limits, ProfilePlan profiling, Action<JudgeEvent> emit, CancellationToken cancel)
{
    /// <summary>Longest source, in bytes of UTF-8.</summary>
    public const int MaximumSource = 128 << 10;

    private readonly long _start = JudgeClock.Now;
    private readonly IReadOnlyList<ChallengeCase> _cases = challenge.Cases(job.Seed.Derive("cases"));

    /// <summary>Runs to the end; the last event is <see cref="JudgeEvent.Finished"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Run()
    {
        Submission result;
        try
        {
            result = Compile();
        }
        catch (JudgeFaultException fault)
        {
            Failure failure = new(0, "", Verdict.JudgeError, "", "", "", fault.Message);
            result = Decide(Blank with { Verdict = Verdict.JudgeError, Failure = failure });
        }

        emit(new JudgeEvent.Finished(result));
    }

    private Submission Blank => new()
    {
        Id = job.Id,
        Challenge = job.Challenge,
        Track = job.Track,
        FileName = job.FileName,
        Source = job.Source,
        Verdict = Verdict.Accepted,
        Passed = 0,
        Of = _cases.Count,
        Hardware = hardware,
        Sandbox = "process",
        Device = challenge.Device.Name,
        IsEmulated = challenge.Device.IsEmulated,
        Seed = job.Seed,
    };

    private Submission Compile()
    {
        int size = System.Text.Encoding.UTF8.GetByteCount(job.Source);
        if (size > MaximumSource)
        {
            return Refuse([Message($"The source has {size} bytes; at most {MaximumSource} are allowed. Make it shorter.")]);
        }

        // The compiler needs a second to warm up: limits are measured and the worker starts meanwhile.
        using CompilerClient compiler = CompilerClient.Start(cancel);
        Task<(CompileReply? Reply, Fault? Fault)> compiling = Task.Factory.StartNew(
            () => compiler.Compile(challenge, job.FileName, job.Source),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        IReadOnlyList<TimeSpan> caseLimits;
        (CompileReply? Reply, Fault? Fault) compiled;
        try
        {
            caseLimits = limits.Of(challenge, cancel);
        }
        finally
        {
            compiled = compiling.GetAwaiter().GetResult();
        }

        if (compiled.Reply is not { } reply)
        {
            return Refuse([Message($"The compiler gave up: the source is nested too deeply or too large ({compiled.Fault?.Detail.Split('\n')[0]}). Make it simpler.")]);
        }

        CompilerMessage[] messages = [.. reply.Messages.Select(m => new CompilerMessage(job.FileName, m.Line, m.Column, m.Code, m.Message, m.IsError))];
        if (reply.Assembly.IsEmpty)
        {
            return Refuse(messages, reply.BreaksRules ? Verdict.RuleViolation : Verdict.CompileError);
        }

        emit(new JudgeEvent.Compiled(JudgeClock.Since(_start), messages));
        return RunCases(reply, caseLimits, messages);
    }

    private Submission RunCases(CompileReply compiled, IReadOnlyList<TimeSpan> caseLimits, IReadOnlyList<CompilerMessage> messages)
    {
        Submission checkedOne;
        using (WorkerClient worker = WorkerClient.Start(challenge, cancel))
        {
            if (worker.LoadSubmission(challenge, compiled) is { } broken)
            {
                Failure failure = new(0, "making an instance", broken.Verdict, "", "", "", broken.Detail);
                return Decide(Blank with { Verdict = broken.Verdict, Failure = failure, CompilerMessages = messages });
            }

            (Verdict verdict, int passed, Failure? first) = new CaseRun(challenge, worker, emit).Run(_cases, caseLimits);
            checkedOne = Decide(Blank with { Verdict = verdict, Passed = passed, Failure = first, CompilerMessages = messages });
            if (verdict != Verdict.Accepted || !job.WithTiming || challenge.Device.IsEmulated)
            {
                return checkedOne;
            }
        }

        Submission timed = Decorate(checkedOne, new TimingRun(challenge, side => side.Load(compiled), TimingPlan.Quick, job.Seed.Derive("timing"), emit, cancel).Measure());
        emit(new JudgeEvent.Timed(timed));
        return timed.Verdict == Verdict.Accepted ? ChallengeProfile.Add(timed, challenge, compiled, profiling, emit, cancel) : timed;
    }

    /// <summary>A submission can still fail while it is timed: every timed output is checked too.</summary>
    private static Submission Decorate(Submission accepted, TimingOutcome outcome) => accepted with
    {
        Verdict = outcome.Failure?.Verdict ?? Verdict.Accepted,
        Failure = outcome.Failure,
        Timing = outcome.Timing,
    };

    private Submission Refuse(IReadOnlyList<CompilerMessage> messages, Verdict verdict = Verdict.CompileError)
    {
        emit(new JudgeEvent.Compiled(JudgeClock.Since(_start), messages));
        return Decide(Blank with { Verdict = verdict, CompilerMessages = messages });
    }

    private CompilerMessage Message(string text) => new(job.FileName, 1, 1, "ARENA004", text, true);

    private Submission Decide(Submission submission)
    {
        emit(new JudgeEvent.Decided(submission, JudgeClock.Since(_start)));
        return submission;
    }
}
