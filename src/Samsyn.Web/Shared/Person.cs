// Who is at work. Until there is sign-in, only this machine's own user can reach the site or give a command.
namespace Samsyn.Web.Shared;

/// <summary>Who is at work.</summary>
internal static class Person
{
    /// <summary>The name of this machine's user.</summary>
    public static string Here => Environment.UserName;
}
