// A test that needs a Chromium to print with and poppler to look at what was printed; where one is absent it is skipped, and says so.
using Samsyn.Web.Publish.Formats;

namespace Samsyn.Web.Tests.Publish.Formats;

/// <summary>Marks a test that prints with Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithChromium : FactAttribute
{
    public FactWithChromium() => Skip = !new ReportPdf().Found ? "No Chromium is installed, so there is no PDF to look at."
        : !File.Exists("/usr/bin/pdfinfo") ? "poppler-utils is not installed, so nobody can look at the PDF."
        : null;
}
