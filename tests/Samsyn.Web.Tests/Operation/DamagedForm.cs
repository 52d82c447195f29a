// Forms as a broken browser or a thief would send them: seeded, so that what broke once breaks again.
using System.Globalization;
using System.Text;

namespace Samsyn.Web.Tests.Operation;

/// <summary>Damages what is sent.</summary>
internal static class DamagedForm
{
    /// <summary>What is looked for in answers: it must never come back as markup.</summary>
    public static readonly string[] Markup = ["<script>zq", "<b zq", "<svg/onload=zq"];

    private static readonly string[] Values =
    [
        "", " ", "\t\r\n", "\0", "a\0b", "\u0007\u001b[31m", "\u202eevil", "e\u0301\u0301\u0301", "99999999999999999999999", "-1", "2147483648", "1e308", "NaN", "∞", "0x10",
        "0001-01-01", "9999-12-31", "2026-02-30", "31/12/2026", "24:61", "../../../etc/passwd", "..\\..\\x", "/dev/null", "C:\\con", "file:///etc/passwd", "http://127.0.0.1:1/",
        "//evil.example/x", "javascript:zq", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "<script>zq</script>", "\"><b zq>", "'><svg/onload=zq>", "' or 1=1 --", "); drop table login; --",
        "{{7*7}}", "${7*7}", "%n%s", "\r\nSet-Cookie: zq=1", "nobody@", "a@b@c.example", "ylva@town.example\r\nBcc: all@town.example", "true", "[]", "{\"$type\":\"x\"}", "null", "undefined", "ß", "İ", "🧑‍🤝‍🧑",
    ];

    // As they stand in the body: not what any library would write.
    private static readonly string[] Raw = ["%ED%A0%80", "%ED%BF%BF", "%FF%FE", "%C0%AF", "%", "%zz", "%00", "%u0041", "+%2B+", "a;b=c"];

    /// <summary>The body of a form with one to four of its fields damaged.</summary>
    public static string Body(FoundForm form, Random chance)
    {
        var parts = form.Fields.Select(field => (field.Name, Value: Encoded(chance.Next(4) == 0 ? field.Choices[chance.Next(field.Choices.Count)] : field.Value))).ToList();
        for (var damage = chance.Next(1, 5); damage > 0 && parts.Count > 0; damage--)
        {
            Damage(parts, chance);
        }

        return string.Join('&', parts.Select(part => $"{Uri.EscapeDataString(part.Name)}={part.Value}"));
    }

    /// <summary>A value that somebody could write.</summary>
    public static string Value(Random chance) => chance.Next(12) == 0
        ? new string("aå0 .<"[chance.Next(6)], chance.Next(1, chance.Next(8) == 0 ? 200_000 : 3_000))
        : Values[chance.Next(Values.Length)];

    /// <summary>The bytes of a file: some text, damaged.</summary>
    public static byte[] File(Random chance)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, chance.Next(1, 12)).Select(_ => $"{Value(chance)};2024;{chance.Next().ToString(CultureInfo.InvariantCulture)}")));
        for (var damage = chance.Next(8); damage > 0; damage--)
        {
            bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
        }

        return bytes.Length > 20_000 ? bytes[..20_000] : bytes;
    }

    private static void Damage(List<(string Name, string Value)> parts, Random chance)
    {
        var at = chance.Next(parts.Count);
        var (name, value) = parts[at];
        switch (chance.Next(10))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add((name, Encoded(Value(chance))));
                break;
            case 2:
                parts[at] = (name + (chance.Next(2) == 0 ? "[]" : "[0].x"), value);
                break;
            case 3:
                parts.Add((Value(chance), value));
                break;
            case 4:
                parts[at] = (name, Raw[chance.Next(Raw.Length)]);
                break;
            case 5 when chance.Next(20) == 0:
                parts.AddRange(Enumerable.Repeat((name, value.Length > 1_000 ? value[..1_000] : value), 1_500)); // hundreds of megabytes are cut off at the door, and their sender may only see a broken line
                break;
            default:
                parts[at] = (name, Encoded(Value(chance)));
                break;
        }
    }

    private static string Encoded(string value) => value.Length < 30_000 ? Uri.EscapeDataString(value) : string.Concat(value.Chunk(10_000).Select(part => Uri.EscapeDataString(new string(part))));
}
