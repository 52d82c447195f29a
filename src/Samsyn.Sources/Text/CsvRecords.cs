// Reads a text file record by record: cells parted by a delimiter, with quotes where a cell holds one.
using System.Text;

namespace Samsyn.Sources.Text;

/// <summary>Walks through the records of a text table, holding one at a time. Quoted cells may hold delimiters, line breaks and doubled quotes.</summary>
internal sealed class CsvRecords : IDisposable
{
    private const char Quote = '"';
    private const int FirstSize = 1 << 16;
    private const int Longest = 1 << 22;

    private readonly List<(int Start, int Length, bool Doubled)> cells = [];
    private readonly TextReader reader;
    private readonly char delimiter;
    private char[] buffer = new char[FirstSize];
    private int record;
    private int at;
    private int end;
    private bool over;

    public CsvRecords(TextReader reader, char delimiter) => (this.reader, this.delimiter) = (reader, delimiter);

    public CsvRecords(Stream stream, Encoding encoding, char delimiter)
    {
        reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: FirstSize);
        this.delimiter = delimiter;
    }

    /// <summary>The number of the record, from 1, blank ones counted: the row that a spreadsheet shows.</summary>
    public long Number { get; private set; }

    /// <summary>Whether a quotation that began in this record never ends, or the record itself does not.</summary>
    public bool Broken { get; private set; }

    /// <summary>How many cells the record has.</summary>
    public int Count => cells.Count;

    /// <summary>The text of a cell as it stands, its outer quotes gone; a doubled quote inside is still doubled.</summary>
    public ReadOnlySpan<char> this[int cell] => buffer.AsSpan(record + cells[cell].Start, cells[cell].Length);

    /// <summary>Whether the text of a cell holds doubled quotes.</summary>
    public bool Doubled(int cell) => cells[cell].Doubled;

    /// <summary>The text of a cell, or null when it is blank.</summary>
    public string? Text(int cell)
    {
        var text = this[cell].Trim();
        return text.IsEmpty ? null : Doubled(cell) ? text.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : text.ToString();
    }

    /// <summary>Goes to the next record; false when there is none.</summary>
    public bool Read()
    {
        cells.Clear();
        record = at;
        if (Broken || (at == end && !Fill()))
        {
            return false;
        }

        Number++;
        while (!Broken && Cell())
        {
        }

        return true;
    }

    /// <inheritdoc />
    public void Dispose() => reader.Dispose();

    // Reads one cell and the delimiter or line break behind it; true when another cell follows in the record.
    private bool Cell()
    {
        if ((at < end || Fill()) && buffer[at] == Quote)
        {
            return QuotedCell();
        }

        return UpTo(at - record, doubled: false);
    }

    private bool UpTo(int start, bool doubled)
    {
        while (true)
        {
            var found = buffer.AsSpan(at, end - at).IndexOfAny(delimiter, '\n', '\r');
            if (found >= 0)
            {
                at += found;
                cells.Add((start, at - record - start, doubled));
                return Behind();
            }

            at = end;
            if (!Fill())
            {
                cells.Add((start, at - record - start, doubled));
                return false;
            }
        }
    }

    // Steps over the delimiter, or over the line break in one of its three forms.
    private bool Behind()
    {
        var character = buffer[at++];
        if (character == delimiter)
        {
            return true;
        }

        if (character == '\r' && (at < end || Fill()) && buffer[at] == '\n')
        {
            at++;
        }

        return false;
    }

    private bool QuotedCell()
    {
        var start = ++at - record;
        var doubled = false;
        while (FindQuote())
        {
            at++;
            if ((at < end || Fill()) && buffer[at] == Quote)
            {
                doubled = true;
                at++;
                continue;
            }

            return AfterQuote(start, at - record - 1, doubled);
        }

        Broken = true;
        return false;
    }

    // What follows a closing quote is a delimiter or a line break; where it is not, the quotes were part of the text.
    private bool AfterQuote(int start, int close, bool doubled)
    {
        if (at < end && buffer[at] != delimiter && buffer[at] is not ('\n' or '\r'))
        {
            return UpTo(start - 1, doubled: false);
        }

        cells.Add((start, close - start, doubled));
        return at < end && Behind();
    }

    private bool FindQuote()
    {
        while (true)
        {
            var found = buffer.AsSpan(at, end - at).IndexOf(Quote);
            if (found >= 0)
            {
                at += found;
                return true;
            }

            at = end;
            if (!Fill())
            {
                return false;
            }
        }
    }

    // Moves the record that is being read to the front and reads on behind it.
    private bool Fill()
    {
        Broken |= end - record > Longest;
        if (over || Broken)
        {
            return false;
        }

        if (end - record == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }
        else if (record > 0)
        {
            buffer.AsSpan(record, end - record).CopyTo(buffer);
        }

        (at, end, record) = (at - record, end - record, 0);
        var read = reader.Read(buffer, end, buffer.Length - end);
        end += read;
        over = read == 0;
        return read > 0;
    }
}
