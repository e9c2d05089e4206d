// Tests of a part read with all that the engine knows, as the newsroom does.
import '../../src/plugins/copy-desk/engine/src/knowledge';
