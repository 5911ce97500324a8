using Arena.Challenges;
using Arena.Core.Judging;
using Arena.Judging.Children;

namespace Arena.Judging;

/// <summary>Runs the cases of one submission and checks every output here, where the answers are.</summary>
/// <param name="challenge">The challenge.</param>
/// <param name="worker">The worker, with the submission loaded.</param>
/// <param name="emit">Takes the events.</param>
internal sealed class CaseRun(JudgedTrack challenge, WorkerClient worker, Action<JudgeEvent> emit)
{
    private Failure? _failure;
    private int _failureSize;

    /// <summary>Verdict, cases passed, and the failure to show: of several wrong answers, the one with the smallest input.</summary>
    /// <remarks>A wrong answer ends the run with its group; anything worse ends it at once.</remarks>
    public (Verdict Verdict, int Passed, Failure? Failure) Run(IReadOnlyList<ChallengeCase> cases, IReadOnlyList<TimeSpan> limits)
    {
        int passed = 0;
        for (int i = 0; i < cases.Count; i++)
        {
            bool groupIsOver = _failure is not null && cases[i].Group != cases[i - 1].Group;
            if (groupIsOver)
            {
                break;
            }

            emit(new JudgeEvent.CaseStarted(i + 1, cases.Count, cases[i].Group, cases[i].Name, limits[i]));
            (TimeSpan took, Failure? failure) = RunOne(i + 1, cases[i], limits[i]);
            emit(new JudgeEvent.CaseFinished(i + 1, failure?.Verdict ?? Verdict.Accepted, took, failure));
            if (failure is null)
            {
                passed++;
                continue;
            }

            if (failure.Verdict != Verdict.WrongAnswer)
            {
                return (failure.Verdict, passed, failure);
            }

            KeepSmallest(failure, cases[i].Input.Length);
        }

        return (_failure is null ? Verdict.Accepted : Verdict.WrongAnswer, passed, _failure);
    }

    private (TimeSpan Took, Failure? Failure) RunOne(int number, ChallengeCase one, TimeSpan limit)
    {
        Failure Fail(Fault fault) => new(number, one.Name, fault.Verdict, challenge.Code.Describe(one.Input), "", "", fault.Detail);

        if (worker.Input(one.Input) is { } unready)
        {
            return (TimeSpan.Zero, Fail(unready));
        }

        (TimeSpan took, Fault? fault) = worker.Run(limit);
        if (fault is not null)
        {
            return (took, Fail(fault));
        }

        (IReadOnlyList<ReadOnlyMemory<byte>> outputs, fault) = worker.Fetch();
        if (fault is not null || outputs.Count != 1)
        {
            return (took, Fail(fault ?? new(Verdict.RuntimeError, "an output is missing")));
        }

        return (took, challenge.Expect(one.Input).Check(outputs[0].Span) is { } wrong
            ? new(number, one.Name, Verdict.WrongAnswer, wrong.Input, wrong.Expected, wrong.Actual, wrong.Detail)
            : null);
    }

    private void KeepSmallest(Failure failure, int size)
    {
        if (_failure is null || size < _failureSize)
        {
            _failure = failure;
            _failureSize = size;
        }
    }
}
