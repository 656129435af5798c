"""What is in view that has to be said: whose data it is, and whether it is made up."""

from gui.map.camera import Camera
from gui.map.ground import REGION_FROM
from gui.map.scene import Feature, Scene


def shows_made_up(scene: Scene, camera: Camera) -> bool:
    """Whether a zone or reference shape in view, or the zone of plots in view, is made up."""
    return any(_meets(feature, camera) for feature in (*scene.zones, *scene.contexts) if feature.made_up)


def credit_of(scene: Scene, camera: Camera) -> str:
    """The sources of the region layer and reference shapes in view."""
    sources = {feature.source: None for feature in scene.contexts if feature.source and _meets(feature, camera)}
    if camera.scale_denominator() >= REGION_FROM:
        sources |= {feature.source: None for feature in scene.region if feature.source}
    return " · ".join(sources)


def _meets(feature: Feature, camera: Camera) -> bool:
    west, south, east, north = feature.geom.bounds
    left, bottom, right, top = camera.bounds
    return bool(west <= right and east >= left and south <= top and north >= bottom)
