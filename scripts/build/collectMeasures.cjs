/* Loaded before a build that is measured: writes its performance measures to the file that BUILD_MEASURES names. */
const {writeFileSync} = require('node:fs');
const {performance, PerformanceObserver} = require('node:perf_hooks');

const measures = [];
const collect = (list) => {
  for (const {name, duration} of list.getEntries()) measures.push({name, duration});
};
const observer = new PerformanceObserver(collect);
observer.observe({type: 'measure', buffered: true});
process.on('exit', () => {
  collect({getEntries: () => observer.takeRecords()});
  writeFileSync(process.env.BUILD_MEASURES, JSON.stringify({wall: performance.now(), measures}));
});
