// 50 sources on this machine, in a process of their own: 25 feeds and 25 forecasts. Prints its port.
import { createServer } from 'node:http';
import { feedOf, forecastOf } from '../../test/server/program.js';

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const latitudes = url.searchParams.get('latitude');
  response.setHeader('content-type', latitudes ? 'application/json' : 'application/rss+xml');
  response.end(latitudes ? forecastOf(latitudes.split(',').length) : feedOf(20));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
