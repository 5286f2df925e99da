"use strict";
// Makes the scripts of the default theme small while the tool is built: UglifyJS, run by Rhino, so that whoever builds needs
// no Node.js. Each result is named by the hash of its source; a theme's script that is another one is used as it is.
//   arguments: the folder of the scripts, the folder of the results
var Files = java.nio.file.Files;
var Paths = java.nio.file.Paths;
var UGLIFY = "META-INF/resources/webjars/uglify-js/3.19.3/";

function library(name) {
  var stream = java.lang.Thread.currentThread().getContextClassLoader().getResourceAsStream(UGLIFY + name);
  return String(new java.lang.String(stream.readAllBytes(), "UTF-8"));
}

// As tools/node.js of UglifyJS does it. What it takes of a browser (atob, btoa) is for maps of sources, which nobody asks for.
function uglify() {
  var parts = ["utils", "ast", "transform", "parse", "scope", "compress", "output", "sourcemap", "mozilla-ast", "propmangle",
    "minify"];
  var exported = {};
  var code = parts.map(function (part) { return library("lib/" + part + ".js"); });
  new Function("domprops", "exports", "atob", "btoa", code.concat(library("tools/exports.js")).join("\n\n"))([], exported);
  return exported;
}

function hash(bytes) {
  var digest = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
  return String(java.lang.String.format("%064x", new java.math.BigInteger(1, digest)));
}

function below(folder) {
  var all = Files.walk(folder).sorted().iterator();
  var scripts = [];
  while (all.hasNext()) {
    var file = all.next();
    if (String(file).slice(-3) === ".js") scripts.push(file);
  }
  return scripts;
}

// What is of today's scripts stays, so that a build in which none changed takes no time.
function removeOthers(folder, wanted) {
  below(folder).forEach(function (file) {
    if (wanted.indexOf(String(file.getFileName())) < 0) Files.delete(file);
  });
}

var target = Files.createDirectories(Paths.get(arguments[1]));
var sources = below(Paths.get(arguments[0])).map(function (file) {
  var bytes = Files.readAllBytes(file);
  return { file: file, name: hash(bytes) + ".js", text: String(new java.lang.String(bytes, "UTF-8")) };
});
removeOthers(target, sources.map(function (source) { return source.name; }));
var compiler;
sources.forEach(function (source) {
  var small = target.resolve(source.name);
  if (Files.exists(small)) return;
  compiler = compiler || uglify();
  // webkit: works around what old phones get wrong; module: the scripts are classic ones
  var result = compiler.minify(source.text, { module: false, webkit: true });
  if (result.error) throw new Error(source.file + ": " + result.error);
  Files.write(small, new java.lang.String(result.code + ";").getBytes("UTF-8"));
});
