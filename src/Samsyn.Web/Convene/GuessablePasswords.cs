// Passwords made of words that anybody here would try first: the program's name, the collaborations', the person's own.
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>Refuses passwords of which little is left when such words are taken out.</summary>
/// <remarks>Digits and signs count for nothing here: a year and an exclamation mark after the name of the municipality is what is tried next.</remarks>
internal sealed class GuessablePasswords(ICollaborations collaborations) : IPasswordValidator<LoginUser>
{
    /// <summary>The error's code.</summary>
    public const string Guessable = "Guessable";

    // As many letters must be left: half the length that is asked of a password.
    private const int Left = 6;
    private const int ShortestWord = 4;

    public async Task<IdentityResult> ValidateAsync(UserManager<LoginUser> manager, LoginUser user, string? password)
    {
        var places = (await collaborations.All(CancellationToken.None)).SelectMany(one => new[] { one.Name, one.Slug });
        return IsMadeOf(password ?? "", [.. places, "samsyn", user.Login.Name, user.Login.Email])
            ? IdentityResult.Failed(new IdentityError { Code = Guessable, Description = Guessable })
            : IdentityResult.Success;
    }

    /// <summary>Whether a password holds some of those words and little beside them.</summary>
    public static bool IsMadeOf(string password, IEnumerable<string> texts)
    {
        var words = texts.SelectMany(text => text.Split([' ', '@', '.', '-', '_', ','], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= ShortestWord).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length);
        var left = words.Aggregate(password, (rest, word) => rest.Replace(word, "", StringComparison.OrdinalIgnoreCase));
        return left.Length < password.Length && left.Count(char.IsLetter) < Left;
    }
}
