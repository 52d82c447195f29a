// Finds what tells who somebody is in a text: personal numbers, phone numbers and e-mail addresses.
using System.Text.RegularExpressions;
using Samsyn.Sources.Recipes;

namespace Samsyn.Web.Agree;

/// <summary>What tells who somebody is.</summary>
public enum PersonalKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A personal identity number.</summary>
    Number,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,
}

/// <summary>Looks through texts before anybody else sees them.</summary>
public static partial class PersonalText
{
    /// <summary>What is found first.</summary>
    public static PersonalKind Finds(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Email().IsMatch(text) ? PersonalKind.Email
            : Digits().Matches(text).Any(match => PersonalNumber.Is(match.Value)) ? PersonalKind.Number
            : Phone().IsMatch(text) ? PersonalKind.Phone
            : PersonalKind.None;
    }

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]{2,}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)\d{6}(?:\d\d)?[-+ABCDEFYXWVU]?\d{3}[\dA-Z](?!\d)")]
    private static partial Regex Digits();

    // As they are written in the Nordic countries: with +46 and the like, or eight and more digits that begin with 0 or stand in pairs.
    [GeneratedRegex(@"(?<![\d.,])(?:\+|00)(?:45|46|47|354|358)[\s-]?\(?\d(?:[\s()-]?\d){6,10}(?!\d)|(?<![\d.,])0\d{1,3}[\s-]\d{2,3}(?:\s?\d{2,3}){1,3}(?!\d)|(?<![\d.,])0\d{8,10}(?!\d)|(?<![\d.,])\d{2} \d{2} \d{2} \d{2}(?![\d ])")]
    private static partial Regex Phone();
}
