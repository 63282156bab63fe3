import type { Arrival } from './arrival.js';
import type { DataRequest } from './request.js';
import { travel } from './travel.js';

/** How long the first request of a batch waits for company, in milliseconds. */
const GATHER_MS = 50;

/** One reader's share in a question. */
export interface Share {
  readonly arrival: Promise<Arrival>;
  /** Keeps later readers from waiting for an exchange that has kept this one waiting too long. */
  giveUp(): void;
  /** Ends this reader's share. With the last one the exchange ends too, and what is left of its body with it. */
  leave(): void;
}

/** One thing asked for, by one reader or by many. */
interface Question {
  /** The deepest request among the readers'. */
  request: DataRequest<unknown>;
  readers: number;
  readonly trip: Trip;
}

/** What travels in one exchange, from the moment that its first question waits for others. */
interface Trip {
  /** Those that still have readers. */
  readonly questions: Set<Question>;
  /** What came for each question that was sent. */
  readonly arrivals: Promise<Map<Question, Arrival>>;
  /** There from departure on. */
  line?: AbortController;
}

/** Makes one exchange of all that can be one: equal keys always, equal batches within 50 ms. */
export function createGather(): (request: DataRequest<unknown>) => Share {
  const questions = new Map<string, Question>();
  const waiting = new Map<string, Trip>();

  function openTrip({ batch }: DataRequest<unknown>): Trip {
    const company = batch && new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    const depart = async () => {
      if (batch) waiting.delete(batch.name);
      trip.line = new AbortController();
      const sent = [...trip.questions];
      const requests = sent.map(({ request }) => request);
      const arrivals = await travel(requests, trip.line.signal);
      return new Map(arrivals.map((arrival, index) => [sent[index] as Question, arrival]));
    };
    const trip: Trip = { questions: new Set(), arrivals: Promise.resolve(company).then(depart) };
    if (batch) waiting.set(batch.name, trip);
    return trip;
  }

  function openQuestion(request: DataRequest<unknown>): Question {
    const trip = (request.batch && waiting.get(request.batch.name)) ?? openTrip(request);
    const question: Question = { request, readers: 0, trip };
    trip.questions.add(question);
    questions.set(request.key, question);
    return question;
  }

  /** The question that answers this request too, made deeper where it has not departed. */
  function questionFor(request: DataRequest<unknown>): Question {
    const question = questions.get(request.key);
    if (!question) return openQuestion(request);
    if ((question.request.depth ?? 0) < (request.depth ?? 0)) {
      if (question.trip.line) return openQuestion(request);
      question.request = request;
    }
    return question;
  }

  function forget(question: Question) {
    const { key } = question.request;
    if (questions.get(key) === question) questions.delete(key);
  }

  return (request) => {
    const question = questionFor(request);
    const { trip } = question;
    question.readers++;
    return {
      arrival: trip.arrivals.then((arrivals) => arrivals.get(question) as Arrival),
      giveUp() {
        if (trip.line) forget(question);
      },
      leave() {
        if (--question.readers) return;
        forget(question);
        trip.questions.delete(question);
        if (!trip.questions.size) trip.line?.abort();
      },
    };
  };
}
