// A query as a program that asks it: no library beyond what each language's users have.
"use strict";

const codeFor = {
  curl: (query, endpoint) => `curl -s -H 'Accept: text/csv' --data-urlencode ${shell("query=" + query)} \\\n  ${endpoint}`,

  Python: (query, endpoint) => `import csv, io, urllib.parse, urllib.request

query = """${query.replace(/\\/g, "\\\\").replace(/"""/g, '\\"""')}"""
request = urllib.request.Request(
    "${endpoint}",
    data=urllib.parse.urlencode({"query": query}).encode(),
    headers={"Accept": "text/csv"})
with urllib.request.urlopen(request) as answer:
    for row in csv.DictReader(io.TextIOWrapper(answer, "utf-8")):
        print(row)
`,

  R: (query, endpoint) => `library(httr)

query <- r"---(${query})---"
answer <- POST("${endpoint}", body = list(query = query), encode = "form", accept("text/csv"))
rows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))
print(rows)
`,

  Java: (query, endpoint) => `import java.net.URI;
import java.net.http.*;

public class Ask {
    public static void main(String[] args) throws Exception {
        String query = """
${query.replace(/\\/g, "\\\\").replace(/"""/g, '\\"""').replace(/^/gm, "            ")}
            """;
        HttpRequest request = HttpRequest.newBuilder(URI.create("${endpoint}"))
                .header("Content-Type", "application/sparql-query").header("Accept", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(query)).build();
        System.out.println(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
`,
};

function shell(text) {
  return "'" + text.replace(/'/g, "'\\''") + "'";
}
