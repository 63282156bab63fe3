// A server component may import the package: nothing happens there. What registers the elements is the client component.
import 'html-portlets/autoload';
import 'html-portlets';
import { Blocks } from './blocks';

export default function Page() {
  return <Blocks />;
}
