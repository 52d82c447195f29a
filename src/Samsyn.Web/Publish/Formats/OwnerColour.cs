// The owner's colour, made to be read: dark enough for words on white, light enough on black, and with the words that show on it.
using System.Globalization;

namespace Samsyn.Web.Publish.Formats;

/// <summary>The owner's colour in the shades that a document needs.</summary>
internal sealed record OwnerColour
{
    private const double Readable = 4.6; // what is asked of words is 4.5 to 1

    private static readonly (double Red, double Green, double Blue) Usual = (0x0b, 0x4f, 0x5c);

    private OwnerColour((double Red, double Green, double Blue) own)
    {
        Own = Hex(own);
        OnLight = Hex(Towards(own, 0, 255));
        OnDark = Hex(Towards(own, 255, 0x16));
        Over = Contrast(own, (255, 255, 255)) >= Readable ? "#ffffff" : "#111111";
    }

    /// <summary>The colour itself, for surfaces.</summary>
    public string Own { get; }

    /// <summary>For words on white.</summary>
    public string OnLight { get; }

    /// <summary>For words in the dark.</summary>
    public string OnDark { get; }

    /// <summary>The colour of words upon the colour itself.</summary>
    public string Over { get; }

    /// <summary>The shades of a colour written as #rrggbb; of the usual one where it is written otherwise.</summary>
    public static OwnerColour Of(string colour) => new(
        colour.Length == 7 && colour[0] == '#' && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? (number >> 16, (number >> 8) & 255, number & 255)
            : Usual);

    // In steps towards black or white, until it can be read on the ground.
    private static (double, double, double) Towards((double Red, double Green, double Blue) own, double end, double ground)
    {
        for (var share = 0.0; share < 1; share += 0.05)
        {
            var shade = (Mix(own.Red, end, share), Mix(own.Green, end, share), Mix(own.Blue, end, share));
            if (Contrast(shade, (ground, ground, ground)) >= Readable)
            {
                return shade;
            }
        }

        return (end, end, end);
    }

    private static double Mix(double one, double other, double share) => (one * (1 - share)) + (other * share);

    // As WCAG 2.2 reckons it.
    private static double Contrast((double, double, double) one, (double, double, double) other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance((double Red, double Green, double Blue) colour) =>
        (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(double channel) =>
        channel / 255 <= 0.04045 ? channel / 255 / 12.92 : Math.Pow(((channel / 255) + 0.055) / 1.055, 2.4);

    private static string Hex((double Red, double Green, double Blue) colour) => string.Create(
        CultureInfo.InvariantCulture, $"#{(int)Math.Round(colour.Red):x2}{(int)Math.Round(colour.Green):x2}{(int)Math.Round(colour.Blue):x2}");
}
