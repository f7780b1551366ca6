// The query page: puts the YASGUI editor in place of the plain form. The page itself holds all it needs: questions, prefixes, base.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("editor");
  if (!place || typeof Yasgui === "undefined") return;

  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const base = place.dataset.base;
  const ontology = "https://w3id.org/claimgraph/ontology";
  const prefixes = {};
  for (const line of document.querySelectorAll(".prefixes > div"))
    prefixes[line.querySelector("dt").textContent.trim()] = line.querySelector("dd").textContent.trim();

  // The editor empties the address's fragment, so the question asked for is read before.
  const asked = exampleOf(decodeURIComponent(location.hash.slice(1)));

  // Classes and properties are completed from what the dataset says of itself in VoID.
  Yasgui.Yasqe.defaults.autocompleters = ["prefixes", "variables", "class", "property"];
  for (const kind of ["class", "property"])
    Object.assign(Yasgui.Yasqe.Autocompleters[kind], { bulk: true, persistenceId: null, get: () => terms(kind) });
  Yasgui.Yasqe.Autocompleters.prefixes.persistenceId = null;
  Yasgui.Yasqe.Autocompleters.prefixes.get = () => Promise.resolve(Object.entries(prefixes).map(([name, namespace]) => `${name}: <${namespace}>`).sort());
  Yasgui.Yasr.plugins.table.defaults.openIriInNewWindow = false;

  place.hidden = false;
  document.getElementById("plain").hidden = true;
  const editor = new Yasgui(place, {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: false,
    persistenceId: "claimgraph",
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    populateFromUrl: (tab) => ({ ...tab, requestConfig: { ...tab.requestConfig, endpoint } }),
    yasqe: { value: document.getElementById("query").value, editorHeight: "22rem" },
    yasr: { prefixes },
  });
  for (const field of place.querySelectorAll(".CodeMirror textarea")) field.setAttribute("aria-label", "SPARQL query");
  for (const field of place.querySelectorAll(".CodeMirror-scroll")) field.tabIndex = 0; // so that the keyboard scrolls it on narrow screens

  for (const example of document.querySelectorAll(".example")) {
    const button = example.querySelector(".load");
    button.hidden = false;
    button.addEventListener("click", () => run(example));
  }
  if (asked) run(asked);
  window.addEventListener("hashchange", () => {
    const example = exampleOf(decodeURIComponent(location.hash.slice(1)));
    if (example) run(example);
  });

  // Answers show true IRIs; what is ours leads to its page on this host.
  new MutationObserver(() => {
    place.querySelector(".addTab").setAttribute("role", "tab"); // the list of tabs may hold tabs only
    for (const link of place.querySelectorAll(".yasr a[href]")) {
      const path = local(link.getAttribute("href"));
      if (path === null) continue;
      link.title = link.getAttribute("href");
      link.setAttribute("href", path);
      link.removeAttribute("target");
    }
  }).observe(place, { childList: true, subtree: true });

  const language = document.getElementById("language");
  const snippet = document.getElementById("snippet");
  document.getElementById("code").hidden = false;
  function showCode() {
    const query = editor.getTab() && editor.getTab().getQuery();
    snippet.textContent = codeFor[language.value](query || document.getElementById("query").value, endpoint);
  }
  language.addEventListener("change", showCode);
  place.addEventListener("keyup", showCode);
  for (const event of ["tabSelect", "tabChange", "query"]) editor.on(event, () => setTimeout(showCode));
  showCode();
  const copy = document.getElementById("copy");
  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", () => navigator.clipboard.writeText(snippet.textContent).then(() => {
    document.getElementById("copied").textContent = "Copied.";
  }));

  async function terms(kind) {
    const query = `SELECT DISTINCT ?term { ?part <http://rdfs.org/ns/void#${kind}> ?term } ORDER BY ?term`;
    const answer = await fetch(endpoint + "?query=" + encodeURIComponent(query), { headers: { Accept: "application/sparql-results+json" } });
    return (await answer.json()).results.bindings.map((row) => row.term.value);
  }

  function local(iri) {
    if (iri === ontology || iri.startsWith(ontology + "#")) return "/ontology" + iri.slice(ontology.length);
    return iri.startsWith(base) && iri.length > base.length ? "/" + iri.slice(base.length).replace(/^\/+/, "") : null;
  }

  function exampleOf(name) {
    const found = name && document.getElementById(name);
    return found && found.classList.contains("example") ? found : null;
  }

  function run(example) {
    const query = example.querySelector(".text").textContent;
    const name = example.querySelector("h3").textContent;
    const tab = editor.addTab(true, { ...Yasgui.Tab.getDefaults(editor), name, yasqe: { value: query } }, { avoidDuplicateTabs: true });
    place.scrollIntoView();
    tab.query().catch(() => {}); // the editor shows what went wrong
  }
});
