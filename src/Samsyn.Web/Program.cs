// Where the program begins.
Console.WriteLine("samsyn");
