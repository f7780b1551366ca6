-- What is asked of both builds: one query whose answer is kept, one that is computed each time, or five in turn, each with a text of its own.
local small = "SELECT * { ?s ?p ?o } LIMIT 1"
local mix = {
  small,
  "ASK {}",
  "PREFIX cg: <https://w3id.org/claimgraph/ontology#> SELECT ?claim ?words { ?claim a cg:Claim ; cg:wording ?words } LIMIT 20",
  "SELECT ?p (COUNT(*) AS ?n) { <actor/japan> ?p ?o } GROUP BY ?p ORDER BY DESC(?n)",
  "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (?s = <actor/japan>) }",
}
local headers = { ["Accept"] = "application/sparql-results+json, text/turtle;q=0.9" }
local kind
local sent = 0

local function address(query)
  return "/sparql?query=" .. query:gsub("[^A-Za-z0-9]", function(c) return string.format("%%%02X", c:byte()) end)
end

init = function(args)
  kind = args[1]
end

-- A server keeps no answer to a query that speaks of RAND().
request = function()
  sent = sent + 1
  local query = kind == "kept" and small or kind == "computed" and small .. " # RAND()" or mix[sent % #mix + 1] .. " # RAND() " .. sent
  return wrk.format("GET", address(query), headers)
end
