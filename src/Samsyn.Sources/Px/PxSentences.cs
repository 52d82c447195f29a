// Reads the sentences of a PX file up to its data, and goes on after a faulty one, so that all faults are found at once.
using Samsyn.Loop;

namespace Samsyn.Sources.Px;

/// <summary>Reads the sentences of a PX file, one at a time.</summary>
internal sealed class PxSentences(PxText text)
{
    private const int MostFlaws = 100;
    private const int LongestKeyword = 100;
    private const int LongestWord = 4096;
    private const int LongestShown = 40;

    private readonly PxScanner scan = new(text);
    private readonly List<Flaw> flaws = [];

    /// <summary>What was faulty so far.</summary>
    public IReadOnlyList<Flaw> Flaws => flaws;

    /// <summary>The next sound sentence, or null at the end. After DATA the file stands at the first cell.</summary>
    public PxStatement? Next()
    {
        while (flaws.Count < MostFlaws && scan.Peek() != PxText.End)
        {
            if (scan.Peek() == ';')
            {
                text.Next();
            }
            else if (Head() is { } head && (head.Keyword == "DATA" ? head : Values(head)) is { } sentence)
            {
                return sentence;
            }
        }

        return null;
    }

    private PxStatement? Head()
    {
        var line = text.Line;
        var head = new PxStatement(scan.Run(IsKeyword, LongestKeyword).ToUpperInvariant(), null, [], [], line);
        if (head.Keyword.Length == 0)
        {
            return Fault(head, "KEYWORD=");
        }

        if (scan.Peek() == '[')
        {
            text.Next();
            head = head with { Language = scan.Run(letter => letter is not (']' or '(' or '=' or ';' or '"'), LongestKeyword).Trim() };
            if (!scan.Takes(']'))
            {
                return Fault(head, "]");
            }
        }

        return Subjects(head);
    }

    private PxStatement? Subjects(PxStatement head)
    {
        if (scan.Peek() == '(')
        {
            text.Next();
            if (List(head, ')') is not { } subjects)
            {
                return null;
            }

            head = head with { Subjects = [.. subjects.Select(subject => subject.Written)] };
        }

        return scan.Takes('=') ? head : Fault(head, "=");
    }

    private PxStatement? Values(PxStatement head) => List(head, ';') is { } values ? head with { Values = values } : null;

    // Values with commas between, up to and with the sign that closes them. Between two commas, or after the last, stands an empty text.
    private List<PxValue>? List(PxStatement head, char close)
    {
        var values = new List<PxValue>();
        while (values.Count > 0 || !scan.Takes(close))
        {
            if ((scan.Peek() == ',' || (values.Count > 0 && scan.Peek() == close) ? new PxValue.Quoted("") : Value(head, close)) is not { } value)
            {
                return null;
            }

            values.Add(value);
            if (scan.Takes(close))
            {
                break;
            }

            if (!scan.Takes(','))
            {
                Fault(head, $", {close}");
                return null;
            }
        }

        return values;
    }

    private PxValue? Value(PxStatement head, char close)
    {
        if (scan.Peek() == '"')
        {
            return Texts(head) is { } first ? Pair(head, first) : null;
        }

        var word = scan.Run(letter => !char.IsWhiteSpace(letter) && letter is not (',' or ';' or '"' or '(' or ')'), LongestWord);
        if (word.Length == 0)
        {
            Fault(head, $"\" {close}");
            return null;
        }

        if (scan.Peek() != '(' || close == ')')
        {
            return new PxValue.Word(word);
        }

        text.Next();
        return List(head, ')') is { } values ? new PxValue.List(word, values) : null;
    }

    private PxValue? Pair(PxStatement head, string first)
    {
        if (scan.Peek() is not ('-' or ':'))
        {
            return new PxValue.Quoted(first);
        }

        var sign = (char)text.Next();
        if (scan.Peek() == '"')
        {
            return Texts(head) is { } second ? new PxValue.Pair(first, sign, second) : null;
        }

        Fault(head, "\"");
        return null;
    }

    // A text, which may be cut into several quotations one after the other.
    private string? Texts(PxStatement head)
    {
        var whole = (string?)null;
        while (scan.Peek() == '"')
        {
            var line = text.Line;
            if (PxQuotation.Read(text) is not { } part)
            {
                flaws.Add(new(new Where.Keyword(head.Name, line), FlawKind.Broken, "\"", "\"…\""));
                return null;
            }

            whole = whole is null ? part : whole + part;
        }

        return whole;
    }

    // Tells what was read instead, and goes on where the next sentence seems to begin.
    private PxStatement? Fault(PxStatement head, string expected)
    {
        var (line, rest) = (text.Line, scan.Line());
        var kind = PxKeywords.Carries(head) ? FlawKind.Broken : FlawKind.PassedOver;
        flaws.Add(new(head.Where, kind, Shown(rest.Trim()), expected));
        while (!rest.TrimEnd().EndsWith(';') && !PxQuotation.BeginsSentence(rest) && text.Peek() != PxText.End)
        {
            (line, rest) = (text.Line, scan.Line());
        }

        if (PxQuotation.BeginsSentence(rest))
        {
            text.GiveBack(rest, line);
        }

        return null;
    }

    private static string Shown(string read) => read.Length > LongestShown ? read[..LongestShown] + "…" : read;

    private static bool IsKeyword(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_';
}
