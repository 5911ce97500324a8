using System.Text;

namespace Arena.Core.Text;

/// <summary>Writes the mathematics and the typography of a text in ASCII, for terminals that can draw nothing else.</summary>
/// <remarks>Only signs with a usual ASCII form change; letters of other scripts stay, for a reader of Chinese has a terminal that draws it.</remarks>
public static class AsciiMaths
{
    private static readonly Dictionary<char, string> Forms = Table(
        "× x,· *,⋅ *,∗ *,÷ /,− -,± +-,∓ -+,≤ <=,≥ >=,≠ !=,≈ ~=,≡ ==,≪ <<,≫ >>,∝ ~,∞ inf,√ sqrt,∑ sum,Σ Sum,∏ prod,∫ int,∂ d,∇ grad," +
        "∈ in,∉ not in,⊂ subset,⊆ subset=,∪ union,∩ and,∅ {},∀ for all,∃ exists,¬ not,∧ and,∨ or,⊕ xor,⊗ (x),⊙ (.),⊤ ^T,ᵀ ^T," +
        "⌊ floor(,⌋ ),⌈ ceil(,⌉ ),‖ ||,→ ->,← <-,↔ <->,⇒ =>,⇐ <=,⇔ <=>,↦ |->,↑ ^,↓ v,… ...,⋯ ...,— -,– -,‘ ',’ ',“ \",” \",• -,′ ',° deg," +
        "α alpha,β beta,γ gamma,δ delta,ε eps,ζ zeta,η eta,θ theta,κ kappa,λ lambda,μ mu,µ u,ν nu,ξ xi,π pi,ρ rho,σ sigma,τ tau,φ phi,χ chi," +
        "ψ psi,ω omega,Γ Gamma,Δ Delta,Θ Theta,Λ Lambda,Π Pi,Φ Phi,Ψ Psi,Ω Omega,ℓ l,ℝ R,ℕ N,ℤ Z");

    private const string Raised = "⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻-⁼=⁽(⁾)ⁿnⁱi";
    private const string Lowered = "₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9₊+₋-₌=₍(₎)ₐaₑeₕhᵢiⱼjₖkₗlₘmₙnₒoₚpᵣrₛsₜtᵤuᵥvₓx";

    /// <summary>The text with its signs in ASCII: <c>√d ≤ 2ⁿ</c> becomes <c>sqrtd &lt;= 2^n</c>.</summary>
    public static string Of(string text)
    {
        StringBuilder result = new(text.Length);
        char before = '\0';
        foreach (char c in text)
        {
            if (c < '\x80')
            {
                result.Append(c);
            }
            else if (Find(Raised, c) is { } high)
            {
                result.Append(Find(Raised, before) is null ? "^" : string.Empty).Append(high);
            }
            else if (Find(Lowered, c) is { } low)
            {
                result.Append(Find(Lowered, before) is null ? "_" : string.Empty).Append(low);
            }
            else if (c is '\u00a0' or '\u2009' or '\u202f')
            {
                result.Append(' ');
            }
            else
            {
                result.Append(Forms.TryGetValue(c, out string? form) ? form : c.ToString());
            }

            before = c;
        }

        return result.ToString();
    }

    private static char? Find(string pairs, char c)
    {
        int at = pairs.IndexOf(c);
        return at >= 0 && at % 2 == 0 ? pairs[at + 1] : null;
    }

    private static Dictionary<char, string> Table(string forms) =>
        forms.Split(',').ToDictionary(form => form[0], form => form[2..]);
}
