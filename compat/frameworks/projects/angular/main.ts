// The libraries of Angular are published half compiled; a bundler without Angular's own plugin compiles the rest in the page.
import '@angular/compiler';
import { CUSTOM_ELEMENTS_SCHEMA, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'html-portlets';
import type { PortletErrorEvent } from 'html-portlets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <weather-regions
      src="/open-meteo/v1/forecast"
      [view]="view()"
      heading-level="3"
      (portlet-load)="loaded.set(loaded() + '+')"
      (portlet-error)="onError($event)"
    ></weather-regions>
    <featured-news src="/rss.xml" layout="list" (portlet-load)="loaded.set(loaded() + '+')"></featured-news>
    <output>{{ loaded() }}</output>
  `,
})
class App {
  readonly view = signal<'cards' | 'table'>('cards');
  readonly loaded = signal('');

  onError({ reason }: PortletErrorEvent): void {
    this.loaded.set(reason);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
