// Makes a picture one that can be moved, filtered and followed. Without this script the still picture and its words say the same.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const READABLE = 0.6;

  bring(document);
  document.addEventListener("pictures", (event) => bring(event.target));

  /** Gives the pictures within an element what moves them. */
  function bring(where) {
    for (const figure of where.querySelectorAll("figure.picture")) ready(figure);
  }

  function ready(figure) {
    const here = figure.querySelector(".here");
    const box = figure.querySelector(".scroll");
    if (here && box.scrollWidth > box.clientWidth)
      box.scrollLeft += here.getBoundingClientRect().left - box.getBoundingClientRect().left - (box.clientWidth - here.getBoundingClientRect().width) / 2;
    const tools = element("div", "tools");
    const button = element("button", "", "Move and filter the picture");
    button.type = "button";
    tools.append(button);
    box.before(tools);
    button.addEventListener("click", () => {
      button.disabled = true;
      library(figure.dataset.library).then(() => move(figure, tools, button)).catch(() => button.remove());
    });
  }

  /** Loads the library when it is first asked for. */
  function library(address) {
    if (typeof cytoscape !== "undefined") return Promise.resolve();
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    });
  }

  function move(figure, tools, button) {
    const still = figure.querySelector(".scroll");
    const legend = figure.querySelector(".legend");
    const data = JSON.parse(figure.querySelector(".picture-data").textContent);
    const place = element("div", "moving");
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", figure.querySelector("title").textContent + ", movable with a pointer");
    const ofRelations = figure.id === "relations-picture";
    const told = element("p", "told quiet", ofRelations ? "Choose a box to see its relations." : "Choose a box to see what leads to it and what follows from it.");
    told.setAttribute("role", "status");
    still.hidden = true;
    still.before(place);
    place.after(told);

    // The library would write a style element, which the page's policy forbids; our style sheet stands in for it.
    document.querySelector("link[rel=stylesheet]").id = "__________cytoscape_stylesheet";
    const graph = cytoscape({
      container: place,
      elements: elements(ofRelations ? around(data) : data, (index) => data.nodes[index].href || location.pathname),
      layout: { name: "preset", padding: 20 },
      style: style(),
      minZoom: 0.1,
      maxZoom: 3,
      boxSelectionEnabled: false,
    });
    if (graph.zoom() < READABLE) {
      graph.zoom(READABLE);
      graph.pan({ x: Math.max(20, (place.clientWidth - graph.elements().renderedBoundingBox().w) / 2), y: 20 });
    }
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const repaint = () => graph.style(style());
    dark.addEventListener("change", repaint);

    button.hidden = true;
    const added = [
      act("Whole picture", () => graph.fit(graph.elements(":visible"), 20)),
      act("Nearer", () => zoom(1.3)),
      act("Farther", () => zoom(1 / 1.3)),
      ...filters(data, legend),
      act("Still picture", () => {
        dark.removeEventListener("change", repaint);
        graph.destroy();
        for (const one of [place, told, ...added]) one.remove();
        if (legend) legend.hidden = false;
        still.hidden = false;
        button.hidden = false;
        button.disabled = false;
        button.focus();
      }),
    ];
    tools.append(...added);
    added[0].focus();

    graph.on("tap", (event) => {
      if (event.target === graph) {
        graph.elements().removeClass("dim");
        told.textContent = "";
      }
    });
    graph.on("tap", "node", (event) => {
      const node = event.target;
      const near = ofRelations ? node.closedNeighborhood() : node.union(node.predecessors()).union(node.successors());
      graph.elements().addClass("dim");
      near.removeClass("dim");
      tell(node);
    });

    function zoom(factor) {
      graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: place.clientWidth / 2, y: place.clientHeight / 2 } });
    }

    function tell(node) {
      const link = element("a", "", node.data("title"));
      link.href = node.id();
      told.replaceChildren(link, " ");
      if (ofRelations && node.id() !== location.pathname && !node.data("grown"))
        told.append(act("Add its relations", () => grow(node)));
    }

    /** Adds the relations that another actor's page draws. */
    async function grow(node) {
      node.data("grown", true);
      const answer = await fetch(node.id(), { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const block = page.querySelector("#relations-picture .picture-data");
      tell(node);
      if (!block) return;
      const more = around(JSON.parse(block.textContent));
      const name = (index) => more.nodes[index].href || node.id();
      const known = new Set(graph.edges().map(key));
      graph.add(elements(more, name).filter((one) => (one.group === "nodes" ? graph.getElementById(one.data.id).empty() : !known.has(key(one)))));
      graph.layout({ name: "circle", padding: 20, spacingFactor: 1.2 }).run();
      graph.elements().removeClass("dim");
    }

    function filters(from, replaced) {
      if (replaced) replaced.hidden = true;
      return from.legend.map(({ style: kind, text }) => {
        const label = element("label", "");
        const check = element("input", "");
        check.type = "checkbox";
        check.checked = true;
        check.addEventListener("change", () => graph.edges("." + kind).style("display", check.checked ? "element" : "none"));
        label.append(check, text);
        return label;
      });
    }
  }

  function elements(data, name) {
    const nodes = data.nodes.map((node, index) => ({
      group: "nodes",
      data: { id: name(index), label: node.label, title: node.title, width: node.width, height: node.height, kind: node.style.split(" ").find((one) => one.startsWith("kind-")) || "" },
      position: { x: node.x, y: node.y },
      classes: node.style,
    }));
    const edges = data.edges.map((edge) => ({ group: "edges", data: { source: name(edge.from), target: name(edge.to), label: edge.label }, classes: edge.style + (edge.heads ? " heads" : "") }));
    return nodes.concat(edges);
  }

  /** The same with the first box in the middle of the others. */
  function around(data) {
    const others = data.nodes.length - 1;
    const nodes = data.nodes.map((node, index) => {
      const angle = (2 * Math.PI * (index - 0.5)) / others;
      return { ...node, height: Math.min(node.height, 56), x: index ? 430 * Math.cos(angle) : 0, y: index ? 300 * Math.sin(angle) : 0 };
    });
    return { ...data, nodes };
  }

  /** What tells one line from another: its ends, in any order where it has no heads, and its words. */
  function key(edge) {
    const data = typeof edge.data === "function" ? edge.data() : edge.data;
    const heads = typeof edge.hasClass === "function" ? edge.hasClass("heads") : edge.classes.includes("heads");
    const ends = [data.source, data.target];
    return JSON.stringify([heads ? ends : ends.sort(), data.label]);
  }

  function style() {
    const colours = getComputedStyle(document.documentElement);
    const colour = (name) => colours.getPropertyValue("--" + name).trim();
    const line = (selector, name, kind, pattern) => ({
      selector,
      style: { "line-color": colour(name), "target-arrow-color": colour(name), "line-style": kind, ...(pattern ? { "line-dash-pattern": pattern } : {}) },
    });
    const text = { color: colour("ink"), "font-family": getComputedStyle(document.body).fontFamily };
    return [
      { selector: "node", style: { ...text, shape: "round-rectangle", width: "data(width)", height: "data(height)", label: "data(label)", "font-size": 12, "text-wrap": "wrap", "text-valign": "center", "background-color": colour("paper"), "border-width": 1.5, "border-color": colour("quiet") } },
      ...["observation", "explanation", "prediction", "assessment", "option", "question"].map((kind) => ({ selector: `node[kind = "kind-${kind}"]`, style: { "border-color": colour(kind) } })),
      { selector: "node.here", style: { "background-color": colour("tint"), "border-width": 4 } },
      { selector: "edge", style: { ...text, label: "data(label)", "font-size": 11, width: 1.8, "curve-style": "bezier", "control-point-step-size": 44, "text-background-color": colour("raised"), "text-background-opacity": 1, "text-background-padding": 2 } },
      { selector: ".tie-now, .tie-past, .tie-open", style: { "text-rotation": "autorotate" } },
      line("edge", "quiet", "solid"),
      { selector: "edge.heads", style: { "target-arrow-shape": "triangle" } },
      line("edge.supports", "assessment", "solid"),
      line("edge.disputes", "warn", "dashed"),
      line("edge.conditionFor", "option", "dotted"),
      line("edge.alternativeTo", "explanation", "dashed", [10, 3, 2, 3]),
      line("edge.tie-now", "accent", "solid"),
      line("edge.tie-past", "quiet", "dashed"),
      line("edge.tie-open", "warn", "dotted"),
      { selector: ".dim", style: { opacity: 0.18 } },
    ];
  }

  function act(text, does) {
    const button = element("button", "", text);
    button.type = "button";
    button.addEventListener("click", does);
    return button;
  }

  function element(name, kind, text) {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }
});
