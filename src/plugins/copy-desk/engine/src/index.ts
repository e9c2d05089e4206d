// The engine with all that it knows. A host that must not load it all takes `api`, and adds what it needs.
import './knowledge';

export * from './api';
